import { render, screen } from '@testing-library/react';
import PlanPage from '../../../src/organizer/plan/index';
import { aManagedPlan } from '../../support/phone/managedPlan';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const places = [{ kind: 'hall', capacity: 20 }] as const;
const begun = { id: 's1', startAt: '2020-07-03T06:30:00.000Z', endAt: '2020-07-03T08:00:00.000Z', places };
const second = { id: 's2', startAt: '2100-07-03T06:30:00.000Z', endAt: '2100-07-03T08:00:00.000Z', places };
const third = { id: 's3', startAt: '2100-07-04T06:30:00.000Z', endAt: '2100-07-04T08:00:00.000Z', places };

beforeEach(() => phoneForTests.reset());
const open = async (changes: Parameters<typeof aManagedPlan>[0]) => {
  phoneForTests.parameters = { activityId: 'act_0000000000000001' };
  phoneForTests.answer('readPlan', () => good(aManagedPlan(changes)));
  const { container } = render(<PlanPage />);
  await screen.findByLabelText('标题');
  return {
    card: (id: string) => container.querySelector(`.session-card-${id}`),
    closingHint: () => container.querySelector('.field-closes .field__hint')?.textContent ?? null,
  };
};

it('shows a session that has begun or was called off with the reason why, and nothing of it to be edited', async () => {
  const calledOff = [{ sessionId: 's3', reason: '场地停电' }];
  const { card } = await open({ plan: { sessions: [begun, second, third] }, managed: { calledOff } });
  expect(card('s1')?.textContent).toContain('2020年7月3日 周五 14:30–16:00这一场已经开始，不能再改。');
  expect(card('s3')?.textContent).toContain('2100年7月4日 周日 14:30–16:00这一场已经取消，不能再改。');
  for (const id of ['s1', 's3'])
    expect(card(id)?.querySelectorAll('input, button, [aria-role="button"]')).toHaveLength(0);
  expect(card('s2')?.querySelectorAll('input').length).toBeGreaterThan(0);
});

it('lets every session of a draft be edited, also one of a past day', async () => {
  const { card } = await open({ plan: { sessions: [begun, second] }, managed: { status: 'draft' } });
  expect(card('s1')?.querySelectorAll('input').length).toBeGreaterThan(0);
});

describe('while sign-up goes on after a door has closed', () => {
  const hintOf = async (plan: NonNullable<Parameters<typeof aManagedPlan>[0]['plan']>, managed = {}) =>
    (await open({ plan, managed })).closingHint();
  const atDoor = '2100-07-03T07:00:00.000Z';
  const after = '2100-07-03T07:01:00.000Z';

  it('says when that door closes', async () => {
    expect(await hintOf({ registrationClosesAt: after })).toBe(
      '2100年7月3日 周六 15:00 签到结束，之后现场名额不能再报',
    );
  });

  it('names the first door of several sessions, without those that are fixed', async () => {
    const sessions = [begun, second, third];
    const hint = '各场签到结束后，那一场的现场名额就不能再报，最早从 2100年7月3日 周六 15:00 起';
    expect(await hintOf({ sessions, registrationClosesAt: '2100-07-04T06:30:00.000Z' })).toBe(hint);
    const calledOff = [{ sessionId: 's2', reason: '场地停电' }];
    expect(await hintOf({ sessions, registrationClosesAt: '2100-07-04T06:30:00.000Z' }, { calledOff })).toBeNull();
  });

  it('says nothing where sign-up ends with the door, or nobody has to come to one', async () => {
    expect(await hintOf({ registrationClosesAt: atDoor })).toBeNull();
    const online = [{ ...second, places: [{ kind: 'online', capacity: 20 }] as const }];
    expect(await hintOf({ sessions: online, registrationClosesAt: after })).toBeNull();
  });
});
