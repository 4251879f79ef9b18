import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { choiceOf } from '../../../src/pages/signUp/choice';
import { emptyForm, wrongFieldsOf } from '../../../src/pages/signUp/signUpForm';
import { aShownActivity, aShownSession } from '../../support/phone/shownActivity';

const now = '2026-07-01T00:00:00.000Z';
const clash: OutputOf<typeof readActivity>['viewer']['clashes'][number] = {
  sessionId: 's1',
  registrationId: 'reg_0000000000000001.0000000000000002.self',
  title: '食品安全课',
  startAt: '2026-07-03T07:00:00.000Z',
  endAt: '2026-07-03T09:00:00.000Z',
};
const choose = (sessions = [aShownSession()]) =>
  choiceOf(aShownActivity({ viewer: { clashes: [clash] }, activity: { sessions } }), emptyForm, now);

it('asks which to leave where a seat would be had at once at the time of another', () => {
  const choice = choose();
  expect(choice.clashes).toEqual([clash]);
  expect(wrongFieldsOf(emptyForm, choice, 'none').clash).toBe('请选择留哪一场');
  expect(wrongFieldsOf({ ...emptyForm, clash: 'swap' }, choice, 'none').clash).toBeUndefined();
});

it('asks nothing in another session, or where one only waits', () => {
  expect(choose([aShownSession({ id: 's2' })]).clashes).toEqual([]);
  const full = [{ kind: 'hall', capacity: 20, left: 0, hasQueue: true, ahead: 0 } as const];
  expect(choose([aShownSession({ places: full })]).clashes).toEqual([]);
});
