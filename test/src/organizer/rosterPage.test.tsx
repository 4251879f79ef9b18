import { act, fireEvent, render, screen } from '@testing-library/react';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import RosterPage from '../../../src/organizer/roster/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { reachBottom } from '../../support/phone/reachBottom';
import { aRoster, aRosterEntry } from '../../support/phone/rosterEntries';

const activityId = 'act_0000000000000001';
/** A session whose desk is open from half an hour before its start to half an hour after it. */
const aSession = (id: string, startAt: string) => ({
  ...{ id, startAt, endAt: addMinutes(startAt, 90) },
  ...{ opensAt: addMinutes(startAt, -30), closesAt: addMinutes(startAt, 30) },
});
const evening = aSession('s2', '2026-07-04T11:00:00.000Z');
const waiting = (number: number, place: number) =>
  aRosterEntry(number, { status: 'waiting', seats: 0, wants: 2, place, sessionId: 's2' });

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
});
const open = async (roster = aRoster([])) => {
  phoneForTests.answer('listRoster', () => good(roster));
  const { container } = render(<RosterPage />);
  await screen.findByText(roster.entries.length === 0 ? '还没有人报名' : roster.title);
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    names: () => [...container.querySelectorAll('.roster-row__name')].map((name) => name.textContent),
  };
};

it('says that nobody has signed up yet, and what is wrong when nothing gets through', async () => {
  await open();
  phoneForTests.answer('listRoster', lost);
  render(<RosterPage />);
  await screen.findByText('没有连上网络');
});

it('counts people with their companions, and shows who is in before who waits', async () => {
  const { container, names, tap } = await open(
    aRoster([aRosterEntry(1, { seats: 3, checkedInAt: '2026-07-03T06:03:00.000Z' }), waiting(3, 2), waiting(2, 1)]),
  );
  expect(container.querySelector('.roster__summary')?.textContent).toBe('已占 3 / 20 个座位，3 人已签到');
  expect(names()).toEqual(['报名者1']);
  expect(container.querySelector('.roster-row')?.textContent).toContain('已签到 14:03');
  expect(container.querySelector('.roster-row__notes')?.textContent).toBe('3 人');
  await tap('.group-waiting');
  expect(names()).toEqual(['报名者2', '报名者3']);
  expect(container.querySelector('.roster-row')?.textContent).toContain('候补第 1 位');
  expect(container.querySelector('.roster-row__notes')?.textContent).toBe('要 2 个座位');
});

it('counts seats that are kept on offer, as every other page does', async () => {
  const offered = aRosterEntry(2, { status: 'waiting', seats: 0, held: 1, offerUntil: '2100-07-03T04:30:00.000Z' });
  const more = aRosterEntry(3, { seats: 2, held: 3, offerUntil: '2100-07-03T04:30:00.000Z' });
  const { container } = await open(aRoster([aRosterEntry(1), offered, more]));
  expect(container.querySelector('.roster__summary')?.textContent).toBe('已占 5 / 20 个座位（2 个是留座），0 人已签到');
});

it('says who has not said yes to changed terms, and how many they are', async () => {
  const { container } = await open(aRoster([aRosterEntry(1, { owesAgreement: true }), aRosterEntry(2)]));
  expect(container.querySelector('.roster__owing')?.textContent).toContain('还有 1 人没有确认');
  expect([...container.querySelectorAll('.roster-row__notes')].map((notes) => notes.textContent)).toEqual([
    '还没确认改了的条件',
  ]);
});

it('shows one session alone, and finds a name whatever its status', async () => {
  const roster = aRoster([aRosterEntry(1), waiting(2, 1), aRosterEntry(3, { status: 'cancelled' })]);
  const { names, tap } = await open({ ...roster, sessions: [...roster.sessions, evening] });
  await tap('.session-s2');
  expect(names()).toEqual(['报名者2']);
  await tap('.session-all');
  await act(async () => fireEvent.change(screen.getByLabelText('找昵称'), { target: { value: '者3' } }));
  expect(names()).toEqual(['报名者3']);
});

it('puts whoever waits for an answer to an appeal first, and says who has a seat kept until when', async () => {
  const { container, names, tap } = await open(
    aRoster([
      aRosterEntry(1),
      aRosterEntry(2, { hasOpenAppeal: true }),
      waiting(3, 1),
      { ...waiting(4, 2), place: null, offerUntil: '2100-07-03T04:30:00.000Z' },
    ]),
  );
  expect(names()).toEqual(['报名者2', '报名者1']);
  expect(container.querySelector('.roster-row')?.textContent).toContain('有申诉等您答复');
  await tap('.group-waiting');
  expect(names()).toEqual(['报名者4', '报名者3']);
  expect(container.querySelector('.status')?.textContent).toBe('已留座，等答复到 2100年7月3日 周六 12:30');
});

it('offers to let people in while the door is near, at the door of their own session', async () => {
  const startAt = addMinutes(instantOf(new Date()), 20);
  const { container, tap } = await open(aRoster([aRosterEntry(1)], { sessions: [aSession('s1', startAt)] }));
  phoneForTests.answer('checkInByName', () =>
    good({ verdict: 'valid', nickname: '报名者1', seats: 1, sessionId: 's1', at: startAt, party: null }),
  );
  await tap('.admit-button');
  expect(phoneForTests.calls.find(({ action }) => action === 'checkInByName')?.input).toEqual({
    activityId,
    sessionId: 's1',
    registrationId: aRosterEntry(1).registrationId,
  });
  expect(container.querySelector('.door--yes')?.textContent).toContain('签到成功');
});

describe('with the clock in hand', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('offers it exactly while the desk is open, as the page stays open', async () => {
    const startAt = addMinutes(instantOf(new Date()), 31);
    const { container } = await open(aRoster([aRosterEntry(1)], { sessions: [aSession('s1', startAt)] }));
    const later = async (minutes: number) => {
      await act(async () => jest.advanceTimersByTime(minutes * 60_000));
      return container.querySelector('.admit-button') !== null;
    };
    expect([await later(0), await later(1), await later(59), await later(1)]).toEqual([false, true, true, false]);
  });
});

it.each([
  ['is in', { checkedInAt: '2026-07-03T06:03:00.000Z' }, {}],
  ['comes to another session than the desk', { sessionId: 's2' }, {}],
  ['takes part online', { ticketKind: 'online' }, {}],
  ['had signed up for what is called off', {}, { status: 'cancelled' }],
] as const)('does not offer to let in who %s', async (_, entry, changes) => {
  phoneForTests.parameters = { activityId, sessionId: 's1' };
  const startAt = addMinutes(instantOf(new Date()), 20);
  const sessions = [aSession('s1', startAt), aSession('s2', startAt)];
  const { container, tap, names } = await open(aRoster([aRosterEntry(1, entry)], { sessions, ...changes }));
  await tap('.session-all');
  expect(names()).toEqual(['报名者1']);
  expect(container.querySelector('.admit-button')).toBeNull();
});

it('does not offer to let anyone in on other days', async () => {
  const { container } = await open(aRoster([aRosterEntry(1)]));
  expect(container.querySelector('.admit-button')).toBeNull();
});

it('draws fifty rows at once, and more when the end is reached', async () => {
  const { names } = await open(aRoster(Array.from({ length: 120 }, (_, index) => aRosterEntry(index))));
  expect(names()).toHaveLength(50);
  await reachBottom();
  expect(names()).toHaveLength(100);
});

it('opens a person with what the list knew of their session', async () => {
  const { tap } = await open(aRoster([aRosterEntry(1)]));
  await tap('.roster-row__open');
  expect(phoneForTests.journey).toEqual([
    `open /organizer/person/index?registrationId=${aRosterEntry(1).registrationId}&startAt=2026-07-03T06%3A30%3A00.000Z`,
  ]);
});

it('brings the pages of a long roster by itself, finds who is on the last, and asks again for one that got lost', async () => {
  const [first, second, third] = [aRosterEntry(1), aRosterEntry(2), aRosterEntry(3)];
  const early = { ...third, signedUpAt: '2026-06-19T02:00:00.000Z' };
  const pages = new Map<unknown, unknown>([
    [undefined, good(aRoster([first], { next: first.registrationId }))],
    [first.registrationId, good(aRoster([second], { next: second.registrationId }))],
  ]);
  phoneForTests.answer('listRoster', (input) => pages.get(Object(input).after) ?? lost());
  const { container } = render(<RosterPage />);
  const names = () => [...container.querySelectorAll('.roster-row__name')].map((name) => name.textContent);
  await screen.findByText('没能取到更多，点这里重试');
  expect(names()).toEqual(['报名者1', '报名者2']);
  pages.set(second.registrationId, good(aRoster([early])));
  await act(async () => container.querySelector<HTMLElement>('.load-more')?.click());
  expect(names()).toEqual(['报名者3', '报名者1', '报名者2']);
  expect(container.querySelector('.load-more')).toBeNull();
});

it('finds a name in any case, width and spacing', async () => {
  const { names } = await open(
    aRoster([aRosterEntry(1, { nickname: 'Amy陈' }), aRosterEntry(2, { nickname: '王 小明' })]),
  );
  const seek = (value: string) =>
    act(async () => fireEvent.change(screen.getByLabelText('找昵称'), { target: { value } }));
  for (const [sought, found] of [
    ['amy', ['Amy陈']],
    ['Ａｍｙ', ['Amy陈']],
    ['王小明', ['王 小明']],
    ['王\u3000小\u200b明', ['王 小明']],
    ['\u3000', ['Amy陈', '王 小明']],
    ['amx', []],
  ] as const) {
    await seek(sought);
    expect([sought, names()]).toEqual([sought, found]);
  }
});
