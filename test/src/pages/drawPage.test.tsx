import { createHash, createHmac } from 'node:crypto';
import { fireEvent, render, screen } from '@testing-library/react';
import { commitmentTo, drawnOrder } from '../../../domain/admission/draw';
import DrawPage from '../../../src/pages/draw/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const hashing = {
  sha256: (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest(),
  hmac: (key: Uint8Array, message: Uint8Array): Uint8Array => createHmac('sha256', key).update(message).digest(),
};
const secret = '7f'.repeat(32);
const lots = Array.from({ length: 60 }, (_, index) => `A0000000${String(index).padStart(2, '0')}`);
const closed = {
  activityId: 'act_0123456789abcdef',
  commitment: commitmentTo(secret, hashing),
  closedAt: '2026-11-22T04:00:00.000Z',
  lots,
  publicSource: null,
  publicValue: null,
  secret: null,
  drawnAt: null,
  order: [],
  outcomes: '',
};
const drawn = {
  ...closed,
  publicSource: '福彩 3D 第 2026312 期',
  publicValue: '5 0 7',
  secret,
  drawnAt: '2026-11-23T14:00:00.000Z',
  order: drawnOrder(lots, secret, '5 0 7', hashing),
  outcomes: `ssws${'w'.repeat(56)}`,
};

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId: closed.activityId };
});

const open = async (draw: typeof drawn | typeof closed | null, myLot: string | null = null) => {
  phoneForTests.answer('readDraw', () =>
    good({ title: '非遗体验', draw, myLot, serverTime: '2026-11-24T04:00:00.000Z' }),
  );
  const { container } = render(<DrawPage />);
  return {
    container,
    tap: (selector: string) => fireEvent.click(container.querySelector(selector) as HTMLElement),
  };
};

it('says that no list was closed yet', async () => {
  await open(null);
  await screen.findByText('还没有封存名单');
});

it('shows the commitment of a closed list, and nothing to recompute yet', async () => {
  await open(closed, lots[3]);
  await screen.findByText(closed.commitment);
  expect(screen.queryByText('在我的手机上重算一遍')).toBeNull();
  expect(screen.queryByText(`您的签号 ${lots[3]}`)).not.toBeNull();
});

it('recomputes an honest draw on the phone and agrees', async () => {
  const page = await open(drawn, drawn.order[2] ?? null);
  await screen.findByText('抽到第 3 位');
  page.tap('.recompute-draw');
  await screen.findByText('重算结果一致：没有人能动手脚');
});

it('marks what came of each place and where the seats end, and says it beside one’s own', async () => {
  const { container } = await open(drawn, drawn.order[5] ?? null);
  await screen.findByText('抽到第 6 位');
  const words = '座位到第 4 位为止，后面的按这个顺序候补';
  expect(container.querySelector('.draw__state')?.textContent).toContain(words);
  const end = container.querySelector('.draw__end');
  expect(end?.textContent).toBe(words);
  const after = [...container.querySelectorAll('.draw__end ~ .draw__place .draw__number')].map(
    (one) => one.textContent,
  );
  expect([after[0], after.length]).toEqual(['5', 46]);
  expect([...container.querySelectorAll('.draw__outcome')].slice(0, 5).map((one) => one.textContent)).toEqual([
    ...['有座位', '有座位', '候补', '有座位', '候补'],
  ]);
});

it('marks no end where everyone has a seat, or seats are still being given', async () => {
  const { container } = await open({ ...drawn, outcomes: 's'.repeat(20) });
  await screen.findByText('已抽签');
  expect(container.querySelector('.draw__end')).toBeNull();
});

it('says so when the published order is not the one that was drawn', async () => {
  const [first, second, ...rest] = drawn.order;
  const page = await open({ ...drawn, order: [second ?? '', first ?? '', ...rest] });
  await screen.findByText('已抽签');
  page.tap('.recompute-draw');
  await screen.findByText('重算结果不一致，请把这一页截图交给主办方的上级');
});

it('shows the first of a long list and how many there are, and the rest on a tap', async () => {
  const page = await open(drawn);
  await screen.findByText('已列出 50 / 60，看更多');
  expect(screen.queryByText('60')).toBeNull();
  page.tap('.load-more');
  await screen.findByText('60');
});
