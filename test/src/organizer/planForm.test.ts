import { reviewPlan } from '../../../domain/activity/plan';
import { instantAt } from '../../../domain/time/beijing';
import { classHoursPossible, newPlan, planOf, withStart, wrongFieldsOf } from '../../../src/organizer/plan/planForm';

const now = instantAt(2026, 7, 1, 9, 12);
const organisationId = 'org_0000000000000001';
const filled = { ...newPlan(now), title: '竹编技艺', townshipCode: '510503107', venue: '镇竹编工坊' };

it('starts from a plan that needs only a title and a place to be published', () => {
  expect(wrongFieldsOf({ organisationId, plan: planOf(filled) })).toEqual({});
  expect(reviewPlan(planOf(filled), now)).toEqual({ ok: true, value: 'publishable' });
});

it('names each field that the server would refuse', () => {
  const plan = planOf({ ...newPlan(now), capacity: '很多' });
  expect(wrongFieldsOf({ organisationId: '', plan })).toEqual({
    title: '请填写标题，1 到 40 个字',
    townshipCode: '请选择区县和乡镇',
    venue: '请填写地点，1 到 60 个字',
    capacity: '请填写 1 到 5000 的整数',
    organisationId: '请选择主办组织',
  });
});

it('moves the end and the closing of sign-up along with the start', () => {
  const { startAt, endAt, registrationClosesAt } = withStart(filled, instantAt(2026, 7, 20, 9));
  expect([startAt, endAt, registrationClosesAt]).toEqual([
    instantAt(2026, 7, 20, 9),
    instantAt(2026, 7, 20, 10, 30),
    instantAt(2026, 7, 20, 8),
  ]);
});

it('offers no more class hours than fit, and none before the end is after the start', () => {
  expect(classHoursPossible(filled)).toBe(2);
  expect(classHoursPossible({ ...filled, endAt: filled.startAt })).toBe(0);
  expect(classHoursPossible({ ...filled, endAt: instantAt(2026, 7, 7) })).toBe(0);
});
