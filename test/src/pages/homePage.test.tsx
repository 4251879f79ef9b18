import { act, render, screen, waitFor } from '@testing-library/react';
import HomePage from '../../../src/pages/home/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { reachBottom } from '../../support/phone/reachBottom';
import { aTicket } from '../../support/phone/tickets';

beforeEach(() => phoneForTests.reset());

const next = '2026-07-03T06:30:00.000Z~act_0000000000000001';
const card = (id: string, title: string) => {
  const { cancelReason: _, position: __, ...entries } = aTicket().activity;
  return { ...entries, id, title, seatsAt: entries.startAt, cover: null, myStatus: null };
};
const page = (activities: unknown[], more: object = {}) =>
  good({ activities, next: null, upNext: null, calledOff: [], ...more });
const asked = () => phoneForTests.calls.map(({ input }) => input);

it('opens with one call and reads on when the bottom is reached', async () => {
  phoneForTests.answer('listComing', () => page([card('act_0000000000000001', '竹编')], { next }));
  const { container } = render(<HomePage />);
  await screen.findByText('竹编');
  expect(asked()).toEqual([{ kind: 'lecture', countyCode: null, after: null }]);
  phoneForTests.answer('listComing', () => page([card('act_0000000000000002', '油纸伞')]));
  await reachBottom();
  expect([...container.querySelectorAll('.activity-card__title')].map((title) => title.textContent)).toEqual([
    '竹编',
    '油纸伞',
  ]);
  expect(asked().at(-1)).toEqual({ kind: 'lecture', countyCode: null, after: next });
});

it('keeps the next appointment on top while another kind is loaded', async () => {
  const { activity, registrationId } = aTicket();
  const upNext = {
    registrationId,
    activityId: activity.id,
    title: '急救第一响应',
    startAt: activity.startAt,
    venue: '一楼',
    offerUntil: null,
  };
  phoneForTests.answer('listComing', () => page([], { upNext }));
  const { container } = render(<HomePage />);
  await screen.findByText('急救第一响应');
  phoneForTests.answer('listComing', () => new Promise(() => undefined));
  await act(async () => container.querySelector<HTMLElement>('.segment-service')?.click());
  expect(asked().at(-1)).toEqual({ kind: 'service', countyCode: null, after: null });
  expect(screen.getByText('急救第一响应')).toBeTruthy();
});

it('says what to do when nothing is on', async () => {
  phoneForTests.answer('listComing', () => page([]));
  render(<HomePage />);
  await screen.findByText('这里暂时没有活动');
});

it('keeps the list on screen when it cannot be renewed', async () => {
  phoneForTests.answer('listComing', () => page([card('act_0000000000000001', '竹编')]));
  render(<HomePage />);
  await screen.findByText('竹编');
  phoneForTests.answer('listComing', lost);
  await act(async () => phoneForTests.happen('pulled'));
  await waitFor(() => expect(screen.getByText('没有连上网络')).toBeTruthy());
  expect(screen.getByText('竹编')).toBeTruthy();
});

it('puts an offer on top with its deadline, as the most urgent thing', async () => {
  const { activity, registrationId } = aTicket();
  const offerUntil = new Date(Date.now() + 60 * 60_000).toISOString();
  const upNext = {
    registrationId,
    activityId: activity.id,
    title: '竹编',
    startAt: offerUntil,
    venue: '一楼',
    offerUntil,
  };
  phoneForTests.answer('listComing', () => page([], { upNext }));
  const { container } = render(<HomePage />);
  await screen.findByText(/^有座位为您留到 /);
  container.querySelector<HTMLElement>('.up-next--offer')?.click();
  expect(phoneForTests.journey).toEqual([`open /pages/ticket/index?registrationId=${registrationId}`]);
});

it('says on a full activity that one can wait, and on one that is drawn that it is', async () => {
  const future = { startAt: '2100-07-03T06:30:00.000Z', endAt: '2100-07-03T08:00:00.000Z' };
  const full = { ...card('act_0000000000000001', '竹编'), ...future, registrationClosesAt: future.startAt };
  phoneForTests.answer('listComing', () =>
    page([
      { ...full, seats: { capacity: 20, left: 0 }, myStatus: 'waiting' },
      { ...full, id: 'act_0000000000000002', admission: 'lot' },
    ]),
  );
  const { container } = render(<HomePage />);
  await screen.findByText('已满 · 可候补');
  const [waiting, drawn] = [...container.querySelectorAll('.activity-card')].map(({ textContent }) => textContent);
  expect(waiting).toContain('候补中');
  expect(drawn).toContain('20 个名额 · 抽签');
});

it('says when seats are those of a later session, and from when on one can sign up', async () => {
  const future = { startAt: '2100-07-03T06:30:00.000Z', endAt: '2100-07-05T08:00:00.000Z' };
  const one = { ...card('act_0000000000000001', '竹编'), ...future, registrationClosesAt: future.startAt };
  phoneForTests.answer('listComing', () =>
    page([
      { ...one, seats: { capacity: 24, left: 22 }, seatsAt: '2100-07-05T06:30:00.000Z' },
      { ...one, id: 'act_0000000000000002', seatsAt: one.startAt, registrationOpensAt: '2100-06-30T00:00:00.000Z' },
    ]),
  );
  const { container } = render(<HomePage />);
  await screen.findByText('2100年7月5日 周一 14:30 余 22 / 24');
  expect(container.querySelector('.activity-card__how')?.textContent).toBe('2100年6月30日 周三 开始报名');
});

it('says that signing up is over where it is, however many seats are free and however one would get in', async () => {
  const future = { startAt: '2100-07-03T06:30:00.000Z', endAt: '2100-07-05T08:00:00.000Z' };
  const one = { ...card('act_0000000000000001', '竹编'), ...future, registrationClosesAt: '2020-01-01T00:00:00.000Z' };
  phoneForTests.answer('listComing', () =>
    page([
      { ...one, seats: { capacity: 44, left: 44 } },
      { ...one, id: 'act_0000000000000002', admission: 'review' },
    ]),
  );
  const { container } = render(<HomePage />);
  await waitFor(() => expect(container.querySelectorAll('.activity-card')).toHaveLength(2));
  const said = [...container.querySelectorAll('.activity-card__how')].map(({ textContent }) => textContent);
  expect(said).toEqual(['报名已截止', '报名已截止']);
  expect(container.querySelector('.seats-bar')).toBeNull();
});

it('says above everything else what was called off of what one has a ticket for, with the reason, and leads to it', async () => {
  const { registrationId } = aTicket();
  const startAt = '2100-07-03T06:30:00.000Z';
  const calledOff = [{ registrationId, title: '竹编', startAt, reason: '场地停电' }];
  phoneForTests.answer('listComing', () => page([], { calledOff }));
  const { container } = render(<HomePage />);
  await screen.findByText('竹编');
  const said = container.querySelector<HTMLElement>('.up-next--off');
  expect(said?.textContent).toBe('2100年7月3日 周六 14:30 的活动取消了竹编场地停电');
  said?.click();
  expect(phoneForTests.journey).toEqual([`open /pages/ticket/index?registrationId=${registrationId}`]);
  phoneForTests.answer('listComing', () => new Promise(() => undefined));
  await act(async () => container.querySelector<HTMLElement>('.segment-service')?.click());
  expect(container.querySelector('.up-next--off')).toBeTruthy();
});

it('shows the picture of an activity that has one above its card, and none above others', async () => {
  const cover = 'cloud://env.bucket/covers/act_0000000000000001/pic_0000000000000001.jpg';
  const activities = [{ ...card('act_0000000000000001', '竹编'), cover }, card('act_0000000000000002', '油纸伞')];
  phoneForTests.answer('listComing', () => page(activities));
  const { container } = render(<HomePage />);
  await screen.findByText('竹编');
  const covers = [...container.querySelectorAll('.activity-card')].map(
    (one) => one.querySelector('.activity-card__cover')?.getAttribute('src') ?? null,
  );
  expect(covers).toEqual([cover, null]);
});
