import { act, fireEvent, render, screen } from '@testing-library/react';
import { calendarDayOf } from '../../../domain/time/beijing';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import DrawDeskPage from '../../../src/organizer/draw/index';
import { aManagedPlan } from '../../support/phone/managedPlan';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { aRoster, aRosterEntry } from '../../support/phone/rosterEntries';

const activityId = 'act_0000000000000001';
const commitment = 'c0'.repeat(32);
const publicSource = '7月2日福彩双色球开奖号码';
const closed = {
  activityId,
  commitment,
  closedAt: '2026-07-01T00:00:00.000Z',
  lots: ['lot1', 'lot2', 'lot3'],
  publicSource,
  publicOn: '2026-07-02',
  publicValue: null,
  secret: null,
  drawnAt: null,
  order: [],
};
const publicValue = '03 08 17 21 26 31 + 09';
const drawn = {
  ...closed,
  publicValue,
  secret: 'aa'.repeat(32),
  drawnAt: '2026-07-02T14:00:00.000Z',
  order: ['lot2', 'lot3', 'lot1'],
};
const inDraw = (draw: object | null) =>
  good({ title: '竹编技艺体验与产品化', draw, myLot: null, serverTime: instantOf(new Date()) });
const threeApply = { taken: [{ sessionId: 's1', ticketKind: 'hall', seats: 0, waiting: 3 }] } as const;
const write = (label: string, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
  phoneForTests.answer('readDeliveries', () => good({ title: '竹编', counts: [], callList: [] }));
  const plan = { admission: 'lot', registrationClosesAt: '2026-07-01T00:00:00.000Z' } as const;
  phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan, managed: threeApply })));
});
const open = async () => {
  const { container } = render(<DrawDeskPage />);
  await screen.findByText('竹编技艺体验与产品化');
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};

it('has nothing to press while people sign up, and says until when', async () => {
  phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan: { admission: 'lot' } })));
  phoneForTests.answer('readDraw', () => inDraw(null));
  const { container } = await open();
  expect(container.textContent).toContain('报名 2100年7月2日 周五 14:30 截止');
  expect(container.querySelector('button')).toBeNull();
});

describe('with the clock in hand', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('renews itself when sign-up closes, and offers closing only when nobody is still being written', async () => {
    const registrationClosesAt = addMinutes(instantOf(new Date()), 5);
    const plan = { admission: 'lot', registrationClosesAt } as const;
    phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan })));
    phoneForTests.answer('readDraw', () => inDraw(null));
    const { container } = await open();
    const later = async (minutes: number) => {
      await act(async () => jest.advanceTimersByTime(minutes * 60_000));
      return [container.querySelector('.card')?.textContent?.slice(0, 5), container.querySelector('button') !== null];
    };
    const reads = () => phoneForTests.calls.filter(({ action }) => action === 'readPlan').length;
    expect([await later(4), reads()]).toEqual([['报名 今天', false], 1]);
    phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan, managed: threeApply })));
    expect([await later(1), reads()]).toEqual([['报名已截止', false], 2]);
    expect([await later(1), reads()]).toEqual([['先封存名单', true], 3]);
  });
});

it.each([
  ['nobody applied', { managed: { taken: [] } }, '没有人报名，不用抽签'],
  ['the activity is called off', { managed: { ...threeApply, status: 'cancelled' } }, '活动已取消，不再抽签'],
] as const)('offers no closing where %s, and says so', async (_, changes, words) => {
  const plan = { admission: 'lot', registrationClosesAt: '2026-07-01T00:00:00.000Z' } as const;
  phoneForTests.answer('readPlan', () => good(aManagedPlan({ plan, ...changes })));
  phoneForTests.answer('readDraw', () => inDraw(null));
  const { container } = await open();
  expect(container.querySelector('.card__title')?.textContent).toBe(words);
  expect(container.querySelector('button')).toBeNull();
});

it('closes the list, and shows the commitment to be copied', async () => {
  phoneForTests.answer('readDraw', () => inDraw(null));
  phoneForTests.answer('closeApplications', () => good({ draw: closed }));
  const { container, tap } = await open();
  phoneForTests.answer('readDraw', () => inDraw(closed));
  await tap('.close-list-button');
  expect(container.querySelector('.field-public-source .field__wrong')?.textContent).toBe('请写清楚来源，4 到 60 个字');
  await write('公开数的来源', ` ${publicSource} `);
  await tap('.close-list-button');
  const publicOn = calendarDayOf(addMinutes(instantOf(new Date()), 24 * 60));
  expect(phoneForTests.calls.find(({ action }) => action === 'closeApplications')?.input).toEqual({
    activityId,
    publicSource,
    publicOn,
  });
  expect(container.textContent).toContain('名单已封存，3 份报名');
  expect(container.textContent).toContain(publicSource);
  await tap('.copy-commitment');
  expect(phoneForTests.notes.at(-1)).toBe(commitment);
});

it('does not draw before the public value is out, and says what it waits for', async () => {
  const publicOn = calendarDayOf(addMinutes(instantOf(new Date()), 24 * 60));
  phoneForTests.answer('readDraw', () => inDraw({ ...closed, publicOn }));
  const { container } = await open();
  expect(container.querySelector('.card__title')?.textContent).toBe('等公开数公布');
  expect(container.querySelector('button')).toBeNull();
});

it('does not draw without a public value', async () => {
  phoneForTests.answer('readDraw', () => inDraw(closed));
  const { container, tap } = await open();
  await tap('.draw-now-button');
  const wrong = [...container.querySelectorAll('.field__wrong')].map((one) => one.textContent);
  expect(wrong).toEqual(['请填公布出来的数，3 到 80 个字']);
  expect(phoneForTests.calls.some(({ action }) => action === 'drawLots')).toBe(false);
});

it('draws, goes on until everyone is seated, and leads to the public result', async () => {
  phoneForTests.answer('readDraw', () => inDraw(closed));
  const seated = [1, 2, 3];
  phoneForTests.answer('drawLots', () => good({ draw: drawn, seated: seated.shift() ?? 3, toSeat: 3 }));
  const waiting = aRosterEntry(3, { status: 'waiting', seats: 0, wants: 1, place: 1 });
  phoneForTests.answer('listRoster', () => good(aRoster([aRosterEntry(1, { seats: 2 }), aRosterEntry(2), waiting])));
  const { container, tap } = await open();
  await write('公布出来的数', ` ${publicValue} `);
  phoneForTests.answer('readDraw', () => inDraw(drawn));
  await tap('.draw-now-button');
  const draws = phoneForTests.calls.filter(({ action }) => action === 'drawLots');
  expect(draws.map(({ input }) => input)).toEqual(Array(3).fill({ activityId, publicValue }));
  await screen.findByText('3 人有座位，1 位在候补');
  expect(container.textContent).not.toContain('已经通知');
  expect(container.textContent).toContain(publicValue);
  await tap('.see-public-button');
  expect(phoneForTests.journey).toEqual([`open /pages/draw/index?activityId=${activityId}`]);
});

it('says how many the result reached, and leads to those it did not reach', async () => {
  phoneForTests.answer('readDraw', () => inDraw(drawn));
  phoneForTests.answer('listRoster', () => good(aRoster([aRosterEntry(1)])));
  const counts = [
    { kind: 'reminder', due: 3, sent: 0, unreached: 0 },
    { kind: 'admission', due: 2, sent: 21, unreached: 19 },
  ];
  phoneForTests.answer('readDeliveries', () => good({ title: '竹编', counts, callList: [] }));
  const { container, tap } = await open();
  await screen.findByText('1 人有座位，0 位在候补');
  expect(container.querySelector('.draw-desk__delivered')?.textContent).toBe(
    '结果消息：21 人已发到，2 人正在发，19 人没有发到',
  );
  await tap('.calls-entry');
  expect(phoneForTests.journey).toEqual([`open /organizer/calls/index?activityId=${activityId}`]);
});

it('says that seating was cut off, and goes on with the same value', async () => {
  phoneForTests.answer('readDraw', () => inDraw(drawn));
  const applied = aRosterEntry(2, { status: 'applied', seats: 0, wants: 1 });
  phoneForTests.answer('listRoster', () => good(aRoster([aRosterEntry(1), applied])));
  phoneForTests.answer('drawLots', lost);
  const { container, tap } = await open();
  await screen.findByText('还有 1 位没有安排完');
  await tap('.go-on-button');
  expect(container.textContent).toContain('没有连上网络');
  phoneForTests.answer('drawLots', () => good({ draw: drawn, seated: 3, toSeat: 3 }));
  phoneForTests.answer('listRoster', () => good(aRoster([aRosterEntry(1), aRosterEntry(2)])));
  await tap('.go-on-button');
  await screen.findByText('2 人有座位，0 位在候补');
  expect(phoneForTests.calls.filter(({ action }) => action === 'drawLots').at(-1)?.input).toEqual({
    activityId,
    publicValue,
  });
});
