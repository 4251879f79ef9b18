import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import ActivityPage from '../../../src/pages/activity/index';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aShownActivity, aShownSession } from '../../support/phone/shownActivity';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId: 'act_0000000000000001' };
});
const tap = (element: Element | null) => element && fireEvent.click(element);

it('opens with one call and leads to signing up', async () => {
  phoneForTests.answer('readActivity', () => good(aShownActivity({})));
  const { container } = render(<ActivityPage />);
  await screen.findByText('竹编技艺体验与产品化');
  expect(screen.getByText('余 3 / 20')).toBeTruthy();
  expect(screen.getByText('不收集手机号。')).toBeTruthy();
  expect(phoneForTests.calls).toHaveLength(1);
  tap(container.querySelector('.sign-up-button'));
  expect(phoneForTests.journey).toEqual(['open /pages/signUp/index?activityId=act_0000000000000001']);
});

it('says why a cancelled activity was called off, and offers nothing to press', async () => {
  const activity = { status: 'cancelled', cancelReason: '讲师生病了' } as const;
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity })));
  const { container } = render(<ActivityPage />);
  await waitFor(() => expect(container.textContent).toContain('取消原因：讲师生病了'));
  expect(container.querySelector('.no-action-button')?.textContent).toBe('活动已取消');
  expect(container.querySelector('.sign-up-button')).toBeNull();
});

it('shows the entrance for organisers to those alone who may manage it', async () => {
  phoneForTests.answer('readActivity', () => good(aShownActivity({ viewer: { canManage: true } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('管理这个活动');
  tap(container.querySelector('.manage-entrance'));
  expect(phoneForTests.journey).toEqual(['open /organizer/activity/index?activityId=act_0000000000000001']);
});

it('says in plain words what went wrong and opens on a retry', async () => {
  phoneForTests.answer('readActivity', lost);
  const { container } = render(<ActivityPage />);
  await screen.findByText('没有连上网络');
  phoneForTests.answer('readActivity', () => good(aShownActivity({})));
  tap(container.querySelector('.retry-button'));
  await screen.findByText('竹编技艺体验与产品化');
});

it('says that there is no such activity', async () => {
  phoneForTests.answer('readActivity', () => refused('unknown-activity'));
  render(<ActivityPage />);
  await screen.findByText('找不到这个活动');
});

const places = (left: number) => [{ kind: 'hall' as const, capacity: 20, left, hasQueue: left === 0, ahead: 0 }];
const firstDay = aShownSession({ id: 's1', startAt: '2026-07-03T06:30:00.000Z', endAt: '2026-07-03T08:00:00.000Z' });
const secondDay = aShownSession({ id: 's2', startAt: '2026-07-04T01:00:00.000Z', endAt: '2026-07-04T02:30:00.000Z' });

it('shows each session with what is left of it, and says how people get in and how many at once', async () => {
  const sessions = [
    { ...firstDay, places: places(0) },
    {
      ...secondDay,
      places: [...places(2), { kind: 'online' as const, capacity: 200, left: 150, hasQueue: false, ahead: 0 }],
    },
  ];
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { sessions, seatsPerSignUp: 3 } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('2 个场次，任选一场');
  const textOf = (selector: string) => [...container.querySelectorAll(selector)].map((found) => found.textContent);
  expect(textOf('.session__clock')).toEqual(['14:30–16:00', '9:00–10:30']);
  expect(textOf('.place__kind')).toEqual(['现场', '线上']);
  expect(textOf('.seats-bar__words')).toEqual(['已满 · 可候补', '余 2 / 20', '余 150 / 200']);
  expect(screen.getByText('先到先得')).toBeTruthy();
  expect(screen.getByText('一次最多报 3 人（含您自己），同行的人不用填名字')).toBeTruthy();
});

it('says of every place that signing up is over, and counts no seats, once it is', async () => {
  const sessions = [{ ...firstDay, places: places(12) }];
  const activity = { sessions, registrationClosesAt: '2020-01-01T00:00:00.000Z' };
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity })));
  const { container } = render(<ActivityPage />);
  await waitFor(() => expect(container.querySelector('.place__how')?.textContent).toBe('报名已截止'));
  expect(container.querySelector('.seats-bar')).toBeNull();
});

it('offers the waiting list where everything is taken', async () => {
  const sessions = [{ ...firstDay, places: places(0) }];
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { sessions } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('现在满了。有人取消，就按次序为您留座');
  expect(container.querySelector('.sign-up-button')?.textContent).toBe('排候补');
});

it('says before the draw that pressing is not yet a seat', async () => {
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { admission: 'lot' } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('20 个名额，抽签决定');
  expect(container.textContent).toContain('报名先后不影响结果。截止后抽签，过程公开，谁都可以核对。');
  expect(container.querySelector('.sign-up-button')?.textContent).toBe('参加抽签');
});

it('leads whoever has an offer to the ticket, with the deadline above the button', async () => {
  const registration = {
    id: 'reg_0000000000000001.0000000000000002.self',
    status: 'waiting',
    isCheckedIn: false,
    offerUntil: '2026-06-20T04:00:00.000Z',
  } as const;
  phoneForTests.answer('readActivity', () => good(aShownActivity({ viewer: { registration } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('已为您留座到 今天 12:00，过时让给下一位');
  tap(container.querySelector('.answer-offer-action'));
  expect(phoneForTests.journey).toEqual([`open /pages/ticket/index?registrationId=${registration.id}`]);
});

it('tells who is on to waiting lists only why, until when, and where to object', async () => {
  const viewer = { restrictedUntil: '2026-07-10T00:00:00.000Z' };
  phoneForTests.answer('readActivity', () => good(aShownActivity({ viewer })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('7月10日 周五 8:00 前，您只能排候补');
  expect(container.querySelector('.activity__restricted')?.textContent).toContain('90 天内有 3 次报名没有到场');
  expect(container.querySelector('.sign-up-button')?.textContent).toBe('排候补');
  tap(container.querySelector('.activity__restricted .text-link'));
  expect(phoneForTests.journey).toEqual(['tab /pages/me/index']);
});

it('says how long the waitlist is where one would join it, and never that nobody stands there', async () => {
  const sessions = [
    { ...firstDay, places: [{ kind: 'hall' as const, capacity: 20, left: 0, hasQueue: true, ahead: 3 }] },
    { ...secondDay, places: places(0) },
  ];
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { sessions } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('2 个场次，任选一场');
  expect([...container.querySelectorAll('.seats-bar__words')].map(({ textContent }) => textContent)).toEqual([
    '已满 · 可候补 · 前面 3 位',
    '已满 · 可候补',
  ]);
});

it('puts the opening of registration into the phone’s calendar, to ring at that moment, where it has not begun', async () => {
  const registrationOpensAt = '2026-06-30T00:00:00.000Z';
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { registrationOpensAt } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('开始报名时提醒我');
  await act(async () => container.querySelector<HTMLElement>('.remind-of-opening')?.click());
  const seconds = Date.parse(registrationOpensAt) / 1000;
  expect(phoneForTests.calendar).toEqual([
    {
      title: '开始报名：竹编技艺体验与产品化',
      location: '',
      startTime: seconds,
      endTime: String(seconds + 30 * 60),
      alarm: true,
      alarmOffset: 0,
    },
  ]);
  expect(phoneForTests.notes.at(-1)).toBe('已记到手机日历，到时候会响');
});

it('offers no such reminder once one can sign up', async () => {
  phoneForTests.answer('readActivity', () => good(aShownActivity({})));
  const { container } = render(<ActivityPage />);
  await screen.findByText('竹编技艺体验与产品化');
  expect(container.querySelector('.remind-of-opening')).toBeNull();
});

it('says who holds it and how to reach them, and dials at a tap', async () => {
  const officeContact = { name: '讲堂办公室', phone: '08305550101', place: '市文化馆一楼服务台' };
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { officeContact } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('联系主办方');
  expect(container.textContent).toContain('讲堂办公室市文化馆一楼服务台拨打 0830-5550101');
  tap(container.querySelector('.call-office'));
  expect(phoneForTests.journey).toEqual(['call 08305550101']);
});

it('shows a contact without a number, and none where there is none', async () => {
  const officeContact = { name: '组委会秘书处', phone: null, place: '2 号楼 301' };
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity: { officeContact } })));
  const { container, unmount } = render(<ActivityPage />);
  await screen.findByText('联系主办方');
  expect([container.querySelector('.call-office'), container.textContent?.includes('2 号楼 301')]).toEqual([
    null,
    true,
  ]);
  unmount();
  phoneForTests.answer('readActivity', () => good(aShownActivity({})));
  render(<ActivityPage />);
  await screen.findByText('主办');
  expect(screen.queryByText('联系主办方')).toBeNull();
});
