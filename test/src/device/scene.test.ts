import { activityIdIn } from '../../../src/device/scene';

it('opens the activity that a link names', () => {
  expect(activityIdIn({ activityId: 'act_0123456789abcdef' })).toBe('act_0123456789abcdef');
});

it('opens the activity that a mini-program code names, whose scene arrives encoded', () => {
  expect(activityIdIn({ scene: '0123456789abcdef' })).toBe('act_0123456789abcdef');
});

it('opens none where nothing is named', () => {
  expect(activityIdIn({})).toBe('');
});
