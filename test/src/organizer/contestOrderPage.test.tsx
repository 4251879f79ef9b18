import { act, fireEvent, render, screen } from '@testing-library/react';
import { instantOf } from '../../../domain/time/instant';
import ContestOrderPage from '../../../src/organizer/contestOrder/index';
import { aManagedContest, anEntry, contestId } from '../../support/phone/managedContest';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const entries = [anEntry(1), anEntry(2), anEntry(3)];
const { plan } = aManagedContest();
const closedPlan = { ...plan, entriesCloseAt: '2020-07-01T10:00:00.000Z' };
const publicSource = '7月2日福彩双色球开奖号码';
const closed = {
  ...{ contestId, commitment: 'c0'.repeat(32), closedAt: '2026-07-01T00:00:00.000Z', lots: ['A', 'B', 'C'] },
  ...{ publicSource, publicOn: '2026-07-02', publicValue: null, secret: null, drawnAt: null, order: [], entries: [] },
};

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
});
async function open(change: Parameters<typeof aManagedContest>[0] = {}, draw: object = closed) {
  phoneForTests.answer('readContest', () =>
    good(aManagedContest({ status: 'open', entries, plan: closedPlan, ...change })),
  );
  phoneForTests.answer('readOrderDraw', () => good({ title: '路演', draw, serverTime: instantOf(new Date()) }));
  const { container } = render(<ContestOrderPage />);
  await act(async () => undefined);
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    write: (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } })),
    titles: () => [...container.querySelectorAll('.order-row__words')].map((row) => row.firstChild?.textContent),
  };
}
const sent = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));

it('says so where nobody goes on stage yet', async () => {
  const { container } = await open({ entries: [] });
  expect(container.textContent).toContain('还没有可以上场的项目');
  expect(container.querySelector('button')).toBeNull();
});

it('waits with the closing until entries have closed, and of a draft until it is published', async () => {
  const { container } = await open({ plan });
  expect(container.textContent).toContain('项目报名 2100年7月1日 周四 18:00 截止');
  expect(container.querySelector('.close-entries-button')).toBeNull();
  expect((await open({ status: 'draft' })).container.textContent).toContain('比赛还没有发布');
});

it('closes the list with a source and its day, once that is agreed to', async () => {
  const { container, tap, write } = await open();
  await tap('.close-entries-button');
  expect(container.querySelector('.field__wrong')?.textContent).toBe('请写清楚来源，4 到 60 个字');
  await write('公开数的来源', publicSource);
  phoneForTests.answer('closeEntryList', () => good({ draw: closed }));
  await tap('.close-entries-button');
  expect(phoneForTests.questions[0]?.content).toContain(publicSource);
  expect(sent('closeEntryList')).toMatchObject([{ contestId, publicSource, publicOn: expect.any(String) }]);
});

it('draws with the value that was announced, and leads to what everyone can check', async () => {
  const { container, tap, write } = await open({ orderBy: 'closed-list' });
  expect(container.textContent).toContain(closed.commitment);
  await write('公布出来的数', '03 08 17');
  phoneForTests.answer('drawOrder', () => good({ draw: closed }));
  phoneForTests.answer('readContest', () => good(aManagedContest({ status: 'open', orderBy: 'draw', entries })));
  await tap('.draw-order-button');
  expect(sent('drawOrder')).toEqual([{ contestId, publicValue: '03 08 17' }]);
  await tap('.see-public-button');
  expect(phoneForTests.journey).toEqual([`open /pages/draw/index?contestId=${contestId}`]);
});

it('does not draw before the value’s day', async () => {
  const { container } = await open({ orderBy: 'closed-list' }, { ...closed, publicOn: '2100-07-02' });
  expect(container.textContent).toContain('等公开数公布');
  expect(container.querySelector('button')).toBeNull();
});

it('sets an order that was drawn by hand, row by row, and again', async () => {
  const { tap, titles } = await open();
  await tap('.way-hand');
  await tap('.down-0');
  await tap('.up-2');
  expect(titles()).toEqual(['第2个项目', '第3个项目', '第1个项目']);
  phoneForTests.answer('setOrder', () => good({ version: 4 }));
  await tap('.set-order-button');
  const [, second, third, first] = ['', entries[1]?.entryId, entries[2]?.entryId, entries[0]?.entryId];
  expect(sent('setOrder')).toEqual([{ contestId, version: 3, order: [second, third, first] }]);
});

it('shows the order that stands, who is not in it, and that nothing changes once the run has begun', async () => {
  const standing = [anEntry(2, 1), anEntry(1, 2), anEntry(3)];
  const { container, tap } = await open({ orderBy: 'hand', entries: standing, missing: ['order'] });
  expect(container.textContent).toContain('名单有变动');
  await tap('.order-again-button');
  expect(container.querySelector('.set-order-button')).not.toBeNull();
  const run = await open({ orderBy: 'hand', entries: standing, run: { status: 'running' } });
  expect(run.container.textContent).toContain('比赛已经开场');
  expect(run.container.querySelector('button')).toBeNull();
});
