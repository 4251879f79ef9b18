import { act, fireEvent, render, waitFor } from '@testing-library/react';
import EveningPage from '../../../src/judge/evening/index';
import { aJudgedEntry, aJudging, aMine, judgedContest } from '../../support/phone/judging';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId: judgedContest, isRehearsal: 'false' };
  phoneForTests.answer('keepDraft', () => good({ revision: 1 }));
});
const open = async () => {
  const page = render(<EveningPage />);
  const { container } = page;
  await waitFor(() => expect(container.querySelector('.evening__title')).not.toBeNull());
  const text = (selector: string) => container.querySelector(selector)?.textContent ?? null;
  return { ...page, text };
};
const refresh = () => act(async () => phoneForTests.happen('shown'));

it('brings up who is on stage by itself, with the time that is left on the server’s clock', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging()));
  const { text, container } = await open();
  expect([text('.current__number'), text('.current__time'), text('.go-mark')]).toEqual(['1 号', '6:00', '给 1 号打分']);
  const onStage = { onStage: 'e2' as const, clock: null };
  const entries = [aJudgedEntry(1, { state: 'locked' }), aJudgedEntry(2, { state: 'on-stage' })];
  phoneForTests.answer('readJudging', () => good(aJudging({ ...onStage, entries })));
  await refresh();
  await waitFor(() => expect(text('.current__number')).toBe('2 号'));
  await act(async () => container.querySelector<HTMLElement>('.go-mark')?.click());
  expect(phoneForTests.journey).toEqual([
    `open /judge/marking/index?contestId=${judgedContest}&isRehearsal=false&entry=e2`,
  ]);
});

it('says of each entry how it stands for this judge, with the own total alone', async () => {
  const mine = aMine('0123456789abcdef0123', { drive: '20' }, '80.0');
  const late = [{ submission: '0123456789abcdef0124', criteria: {}, total: '70.0', at: '2026-11-28T11:30:00.000Z' }];
  const entries = [
    aJudgedEntry(1, { state: 'scoring', mine }),
    aJudgedEntry(2, { state: 'scoring' }),
    aJudgedEntry(3, { state: 'locked', mine }),
    aJudgedEntry(4, { state: 'locked', late }),
    aJudgedEntry(5, { state: 'locked' }),
    aJudgedEntry(6, { isRecused: true }),
    aJudgedEntry(7, { state: 'withdrawn' }),
    aJudgedEntry(8, { state: 'scoring', isPredecessors: true }),
    aJudgedEntry(9, { state: 'heard' }),
    aJudgedEntry(10),
  ];
  phoneForTests.answer('readJudging', () => good(aJudging({ onStage: null, clock: null, entries })));
  const { container, text } = await open();
  const rows = [...container.querySelectorAll('.judged')].map((row) =>
    ['.status', '.judged__total'].map((part) => row.querySelector(part)?.textContent ?? null),
  );
  expect(rows).toEqual([
    ['已提交', '80.0'],
    ['可以打分', null],
    ['已锁定', '80.0'],
    ['迟到，不计入', null],
    ['锁定前未提交', null],
    ['回避，不打分', null],
    ['没有到场', null],
    ['前一位已打分', null],
    ['等开放打分', null],
    ['待上场', null],
  ]);
  expect(text('.go-mark')).toBe('给 2 号打分');
});

it('takes a recusal with its reason as long as no order stands, once an entry', async () => {
  const undrawn = [1, 2].map((number) => {
    const { entryId, title, team } = aJudgedEntry(number);
    return { entryId, title, team, isRecused: number === 2 };
  });
  const preparing = { status: 'preparing', entries: [], onStage: null, clock: null } as const;
  phoneForTests.answer('readJudging', () => good(aJudging({ ...preparing, undrawn })));
  phoneForTests.answer('recuse', () => good({ recused: 2 }));
  const { container, text } = await open();
  const rows = () => [...container.querySelectorAll('.undrawn')].map((row) => row.textContent);
  expect(rows()).toEqual(['第1个项目第1队回避', '第2个项目第2队已回避']);
  const tap = (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click());
  await tap('.undrawn--declared');
  expect(container.querySelector('.recusal-submit')).toBeNull();
  await tap('.undrawn');
  await tap('.recusal-submit');
  expect(text('.field__wrong')).toBe('请写明原因，2 到 60 个字');
  const input = container.querySelector('.recusal-input');
  if (input === null) throw new Error('nowhere to write the reason');
  fireEvent.input(input, { target: { value: '与项目方同村' } });
  phoneForTests.answer('readJudging', () =>
    good(aJudging({ ...preparing, undrawn: undrawn.map((one) => ({ ...one, isRecused: true })) })),
  );
  await tap('.recusal-submit');
  expect(phoneForTests.calls.find(({ action }) => action === 'recuse')?.input).toEqual({
    contestId: judgedContest,
    entryId: undrawn[0]?.entryId,
    reason: '与项目方同村',
  });
  await waitFor(() => expect(rows()).toEqual(['第1个项目第1队已回避', '第2个项目第2队已回避']));
});

it('lets a reminder be felt once, and names what is owed', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging({ nudgedAt: '2026-11-28T11:01:00.000Z' })));
  const { text, unmount } = await open();
  expect(text('.nudge')).toBe('主持人提醒您：请提交分数还没有提交：1 号');
  expect(phoneForTests.notes).toEqual(['vibrates', '主持人提醒：请交分']);
  await refresh();
  unmount();
  await open();
  expect(phoneForTests.notes).toHaveLength(2);
});

it('tells an alternate to wait, lets it be felt when a seat is theirs, and tells who was replaced', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging({ standing: 'alternate', seat: null })));
  const { text } = await open();
  expect(text('.alternate')).toContain('您是候补评委，请稍候');
  expect(text('.go-mark')).toBe('看 1 号');
  phoneForTests.answer('readJudging', () => good(aJudging()));
  await refresh();
  await waitFor(() => expect(text('.evening__seat')).toBe('2 号评委席'));
  expect(phoneForTests.notes).toEqual(['vibrates']);
  phoneForTests.answer('readJudging', () => good(aJudging({ standing: 'replaced', seat: null })));
  await refresh();
  await waitFor(() => expect(text('.replaced')).toContain('您的席位已由候补接替'));
});

it('says on every page that it is a rehearsal', async () => {
  phoneForTests.parameters = { contestId: judgedContest, isRehearsal: 'true' };
  phoneForTests.answer('readJudging', () => good(aJudging({ isRehearsal: true })));
  const { text } = await open();
  expect(text('.rehearsal-band')).toContain('排练');
});

it('opens without a network on the evening as it was last seen', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging()));
  const { unmount } = await open();
  unmount();
  phoneForTests.answer('readJudging', lost);
  const { text } = await open();
  await waitFor(() => expect(text('.evening__offline')).toContain('没有连上网络，打分照常'));
  expect(text('.current__number')).toBe('1 号');
});

it('is dim from the start, and light for who wants it so, on this phone', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging()));
  const { container, unmount } = await open();
  expect(container.querySelector('.screen.dim')).not.toBeNull();
  await act(async () => container.querySelector<HTMLElement>('.dim-entry')?.click());
  expect(container.querySelector('.screen.dim')).toBeNull();
  unmount();
  expect((await open()).container.querySelector('.screen.dim')).toBeNull();
});

describe('asks again and again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  const asked = () => phoneForTests.calls.filter(({ action }) => action === 'readJudging').length;

  it('quickly while an entry is on stage, also after the network was gone, and not at all out of view', async () => {
    phoneForTests.answer('readJudging', () => good(aJudging()));
    const { container } = render(<EveningPage />);
    await pass(0);
    phoneForTests.answer('readJudging', lost);
    await pass(2500 * 4);
    expect(container.querySelector('.evening__offline')).not.toBeNull();
    phoneForTests.answer('readJudging', () => good(aJudging()));
    await pass(2500);
    expect(container.querySelector('.evening__offline')).toBeNull();
    expect(asked()).toBe(6);
    await act(async () => phoneForTests.happen('hidden'));
    await pass(60_000);
    expect(asked()).toBe(6);
  });

  it('more rarely where nothing moves', async () => {
    phoneForTests.answer('readJudging', () => good(aJudging({ status: 'closed', onStage: null, clock: null })));
    render(<EveningPage />);
    await pass(0);
    await pass(20_000 * 3);
    expect(asked()).toBe(4);
  });
});
