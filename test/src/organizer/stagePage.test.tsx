/* Longer than 200 lines: every moment of one page. */

import { act, fireEvent, render, screen } from '@testing-library/react';
import type { StageAct } from '../../../domain/contest/stageActs';
import { addMinutes } from '../../../domain/time/instant';
import StagePage from '../../../src/organizer/stage/index';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { SteppedDesk } from '../../support/phone/steppedDesk';

const contestId = 'con_0123456789abcdef';
const e1 = 'e1' as const;

beforeEach(() => {
  jest.useFakeTimers();
  phoneForTests.reset();
  phoneForTests.parameters = { contestId };
});
afterEach(() => jest.useRealTimers());

const settle = (milliseconds = 0) => act(async () => jest.advanceTimersByTimeAsync(milliseconds));
/** Longer than a second tap of the same finger. */
const pause = () => settle(700);
const open = async () => {
  const { container } = render(<StagePage />);
  await settle();
  await pause();
  const first = (selector: string) => container.querySelector<HTMLElement>(selector);
  return {
    container,
    says: (selector: string) => first(selector)?.textContent ?? null,
    all: (selector: string) => [...container.querySelectorAll(selector)].map((one) => one.textContent),
    tap: async (selector: string) => {
      await act(async () => first(selector)?.click());
      await settle();
    },
  };
};
const presses = () => phoneForTests.calls.filter(({ action }) => action === 'directStage');
const acts = () => presses().map(({ input }) => Object(input).act as StageAct);

describe('before the start', () => {
  const preparing = {
    title: '特聘村主任项目路演',
    startAt: '2027-06-01T11:00:00.000Z',
    venue: '大礼堂',
    rules: new SteppedDesk().stage.rules,
    judges: ['j1', 'j2', 'j3', 'j4'].map((seat) => ({ seat, name: `评委${seat}`, hasJoined: seat !== 'j4' })),
    alternates: [{ seat: 'a1', name: '候补甲', hasJoined: true }],
    entries: [
      { title: '竹编合作社', team: '竹里队' },
      { title: '酒糟养牛', team: '牛牛队' },
    ],
    isOrdered: true,
    obstacle: null as string | null,
  };
  const notBegun = (change: Partial<typeof preparing> = {}, mayDirect = true) =>
    phoneForTests.answer('readStage', () => good({ stage: null, preparing: { ...preparing, ...change }, mayDirect }));

  it('shows what will be frozen, and begins once it was agreed to', async () => {
    notBegun();
    phoneForTests.answer('startRun', () => good({ version: 1 }));
    const { container, tap } = await open();
    expect(container.textContent).toContain('2 个项目，按抽签顺序');
    expect(container.textContent).toContain('4 位，3 位已加入');
    expect(container.textContent).toContain('还没有加入：评委j4');
    expect(container.textContent).toContain('路演 8 分钟，答辩 5 分钟');
    await tap('.see-order');
    expect(container.textContent).toContain('1. 竹编合作社 · 竹里队');
    await tap('.start-button');
    expect(phoneForTests.questions).toEqual([
      { title: '现在开场？', content: '2 个项目、3 位评委和评分规则从此封存，不能撤回。' },
    ]);
    expect(phoneForTests.calls.filter(({ action }) => action === 'startRun')).toHaveLength(1);
  });

  it('says what stands in the way, and offers the rehearsal alone', async () => {
    notBegun({ obstacle: 'order-missing', isOrdered: false });
    const { says, tap } = await open();
    expect(says('.obstacle')).toContain('出场顺序还没有定');
    expect(says('.start-button')).toBeNull();
    await tap('.rehearse');
    expect(phoneForTests.journey).toEqual([`replace /organizer/stage/index?contestId=${contestId}&isRehearsal=true`]);
  });

  it('lets an organiser look on, with nothing to press', async () => {
    notBegun({}, false);
    const { says } = await open();
    expect(says('.stage__looking-on')).toContain('您在旁观');
    expect([says('.start-button'), says('.rehearse')]).toEqual([null, null]);
  });
});

it('leads from the call to the reveal by one button', async () => {
  const desk = new SteppedDesk(2);
  const { says, tap, all } = await open();
  expect([says('.on-stage'), says('.step-button')]).toEqual([
    '台上没有项目下一个：第 1 个「第1个项目」第1队',
    '请第 1 个项目上台',
  ]);
  const words: (string | null)[] = [];
  const follow = async () => {
    await tap('.step-button');
    await pause();
    words.push(says('.step-button'));
  };
  for (let press = 0; press < 4; press++) await follow();
  expect(words).toEqual(['开始路演', '开始答辩', '开放打分', '锁定评分']);
  expect(says('.step__hint')).toBe('还有 3 位没有交分');
  desk.mark(e1, { j1: 9, j2: 8 });
  await settle(2000);
  expect([says('.seats__counted'), all('.seat__state')]).toEqual(['已交 2 / 3', ['已交', '已交', '未交']]);
  await follow();
  expect(phoneForTests.questions).toEqual([
    { title: '锁定第 1 个项目？', content: '没有交分：3 号 评委j3。锁定后记为缺席，不算零分。' },
  ]);
  expect(acts().at(-1)).toEqual({ type: 'lock', entry: e1, without: ['j3'] });
  // Two judges are too few.
  expect([says('.stage-entry-e1'), says('.step-button')]).toEqual([
    '1第1个项目第1队评委不足，不计成绩已锁定',
    '亮分：第 1 个项目',
  ]);
  await follow();
  expect(says('.step-button')).toBe('请第 2 个项目上台');
});

it('never shows a figure while marks come in', async () => {
  new SteppedDesk(1).open(e1).mark(e1, { j1: 9, j2: 8, j3: 7 });
  const { container } = await open();
  for (const figure of ['88', '80', '68']) expect(container.textContent).not.toContain(figure);
});

it('lets a second tap of the same finger do nothing, before and after the answer', async () => {
  new SteppedDesk(2);
  const { tap } = await open();
  await tap('.step-button');
  await tap('.step-button');
  expect(acts()).toEqual([{ type: 'call', entry: e1 }]);
  await pause();
  await tap('.step-button');
  expect(acts()).toHaveLength(2);
});

it('says in words that another supervisor was faster, shows the newest stage, and forgets it after a while', async () => {
  const desk = new SteppedDesk(2);
  const { says, tap } = await open();
  desk.evening.do({ type: 'call', entry: e1 });
  await tap('.step-button');
  expect(says('.failure__what')).toBe('另一位主持人刚操作过');
  expect(says('.on-stage__where')).toBe('台上 · 第 1 / 2 个');
  await settle(9000);
  expect(says('.failure__what')).toBeNull();
});

it('follows the other supervisor with what means the same on any stage', async () => {
  const desk = new SteppedDesk(1, 3).open(e1).mark(e1, { j1: 9, j2: 8, j3: 7 }).lock(e1);
  desk.evening.do({ type: 'close' });
  const { says, tap } = await open();
  expect(says('.step-button')).toBe('同意揭晓');
  expect(desk.evening.try({ type: 'release-ceremony' }, 'mem_second')).toBeNull();
  await tap('.step-button');
  await pause();
  expect([says('.failure__what'), says('.step-button')]).toEqual([null, '揭晓下一个']);
});

it('repeats a press whose answer was lost under its own id, and keeps what was seen', async () => {
  const desk = new SteppedDesk(2);
  const { says, tap } = await open();
  phoneForTests.answer('readStage', lost);
  phoneForTests.answer('directStage', lost);
  await tap('.step-button');
  await settle(2000);
  expect(says('.failure__what')).toBe('没有连上网络');
  expect(says('.strip--offline')).toContain('没有连上网络，显示的是 19:00 的情况');
  expect(says('.on-stage')).toContain('第1个项目');
  phoneForTests.answer('directStage', (input) => desk.press(input as never));
  await tap('.retry-button');
  const ids = presses().map(({ input }) => [Object(input).requestId, Object(input).version]);
  expect([ids.length, ids[0]]).toEqual([2, ids[1]]);
  expect([says('.failure__what'), says('.on-stage__where')]).toEqual([null, '台上 · 第 1 / 2 个']);
});

it('asks nobody to repeat what the stage shows was done', async () => {
  const desk = new SteppedDesk(2);
  const { says, tap } = await open();
  phoneForTests.answer('directStage', (input) => {
    desk.press(input as never);
    return lost();
  });
  await tap('.step-button');
  await settle(2000);
  expect([says('.failure__what'), says('.on-stage__where')]).toEqual([null, '台上 · 第 1 / 2 个']);
});

it('counts on the server’s clock, pauses, gives more time, and says that it is over', async () => {
  const desk = new SteppedDesk(1);
  desk.evening.do({ type: 'call', entry: e1 }, { type: 'begin', phase: 'pitch' });
  const { says, tap } = await open();
  expect(says('.stage-clock__figure')).toMatch(/^(8:00|7:59)$/);
  await tap('.more-time-button');
  await tap('.pause-button');
  expect(says('.stage-clock')).toContain('已暂停');
  expect(acts()).toEqual([{ type: 'adjust', seconds: 30 }, { type: 'pause' }]);
  await tap('.resume-button');
  desk.evening.wait(600);
  await settle(2000);
  expect(says('.stage-clock')).toMatch(/路演已超时\+1:\d\d/);
});

it('rings a minute and ten seconds before the end, once each, and not while it stands', async () => {
  const desk = new SteppedDesk(1);
  desk.evening.do({ type: 'call', entry: e1 }, { type: 'begin', phase: 'pitch' });
  // The server's clock goes with the test's.
  const began = Date.now();
  const at = desk.evening.at;
  const follow = () => {
    desk.evening.at = addMinutes(at, (Date.now() - began) / 60_000);
  };
  phoneForTests.answer('readStage', () => {
    follow();
    return good({ stage: desk.stage, preparing: null, mayDirect: true });
  });
  const { tap } = await open();
  const passSeconds = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) await settle(1000);
    return phoneForTests.sounds.length;
  };
  await settle(414_000);
  expect(await passSeconds(2)).toBe(0);
  expect(await passSeconds(8)).toBe(1);
  expect(phoneForTests.sounds).toEqual(['/assets/sounds/bell.wav']);
  await tap('.pause-button');
  await settle(100_000);
  await tap('.resume-button');
  expect(await passSeconds(3)).toBe(1);
  await settle(35_000);
  expect(await passSeconds(12)).toBe(2);
  expect(await passSeconds(20)).toBe(2);
});

describe('the one who does not come', () => {
  it('is called again, and goes to the end after three calls alone', async () => {
    new SteppedDesk(2).evening.do({ type: 'call', entry: e1 });
    const { says, tap } = await open();
    await tap('.more');
    expect(says('.sheet__cannot')).toContain('叫满 3 次才能用，已叫 1 次');
    await tap('.call-again-entry');
    await tap('.more');
    await tap('.call-again-entry');
    await tap('.more');
    await tap('.missed-entry');
    expect(phoneForTests.questions).toEqual([{ title: '确认没有到场？', content: '这个项目移到最后，还有一次机会。' }]);
    expect(acts().map(({ type }) => type)).toEqual(['call', 'call', 'miss']);
    expect(says('.stage-entry-e1')).toContain('叫过没到，排到最后');
  });

  it('is told to be out the second time', async () => {
    const call = { type: 'call', entry: e1 } as const;
    const miss = { type: 'miss', entry: e1 } as const;
    new SteppedDesk(2).evening.do(call, call, call, miss, call, call, call);
    const { tap } = await open();
    await tap('.more');
    await tap('.missed-entry');
    expect(phoneForTests.questions[0]?.content).toBe('这是第二次没到，这个项目退出比赛。');
  });
});

it('reminds a judge, lets an alternate take over, and leaves the seat of a recused one alone', async () => {
  const recusals = [
    { seat: 'j2', entryId: 'ent_0000000000000001', reason: '同村', at: '2027-05-01T00:00:00.000Z' },
  ] as const;
  const desk = new SteppedDesk(1, 3, { recusals }).open(e1);
  const { says, tap, all } = await open();
  expect([says('.seats__counted'), all('.seat__state')]).toEqual(['已交 0 / 2', ['未交', '回避', '未交']]);
  await tap('.seat-j2');
  expect([says('.nudge-entry'), says('.paper-entry')]).toEqual([null, null]);
  await tap('.popup-overlay');
  await tap('.seat-j1');
  await tap('.nudge-entry');
  expect([says('.seat-j1'), phoneForTests.notes.at(-1)]).toEqual(['1 号 评委j1已提醒', '已提醒']);
  await tap('.seat-j1');
  await tap('.replace-a1-entry');
  expect(phoneForTests.questions.at(-1)?.title).toBe('1 号换成「评委a1」？');
  expect(says('.seat-j1')).toContain('评委a1');
  expect(says('.log')).toContain('1 号 评委a1');
  expect(desk.evening.run.alternates).toEqual([]);
});

it('unlocks with a reason alone, and says why it was refused', async () => {
  new SteppedDesk(2).open(e1).mark(e1, { j1: 9, j2: 8, j3: 7 }).lock(e1);
  const { says, tap, container } = await open();
  expect(says('.on-stage__final')).toBe('78.67 分');
  await tap('.stage-entry-e1');
  await tap('.unlock-entry');
  await tap('.unlock-submit');
  expect(says('.field__wrong')).toBe('请写明原因，2 到 100 个字');
  await act(async () => fireEvent.change(screen.getByLabelText('为什么解锁'), { target: { value: '抄错一项' } }));
  await tap('.unlock-submit');
  expect(acts()).toEqual([{ type: 'unlock', entry: e1, reason: '抄错一项' }]);
  await pause();
  expect(container.querySelector('.step-button')?.textContent).toBe('锁定第 1 个的评分');
});

it('shows marks from paper to be compared: the one who typed them cannot confirm', async () => {
  const desk = new SteppedDesk(1, 3).open(e1);
  const typed = (submission: string, seat: string, typedBy: string) => ({
    ...{ submission, entry: e1, seat, typedBy, at: desk.evening.at },
    criteria: { drive: '20', feasible: '20', innov: '12', market: '12', fit: '8', stage: '8' },
  });
  const paper = [typed('own0000000000000', 'j1', 'mem_supervisor'), typed('other00000000000', 'j2', 'mem_second')];
  desk.evening.run = { ...desk.evening.run, paper: paper as never };
  const { tap, all } = await open();
  expect(all('.paper__of')).toEqual(['第 1 个项目 · 1 号 评委j1', '第 1 个项目 · 2 号 评委j2']);
  expect(all('.paper__sheet')[0]).toContain('您录入的，请另一位主持人核对');
  expect(all('.confirm-paper-button')).toHaveLength(1);
  await tap('.confirm-paper-button');
  expect(acts()).toEqual([{ type: 'confirm-paper', submission: 'other00000000000' }]);
  expect(all('.seat__state')).toEqual(['待核对', '已交', '未交']);
});

it('keeps what came after a lock, and what was deliberated, in its log', async () => {
  new SteppedDesk(1).open(e1).mark(e1, { j1: 9, j2: 8 }).lock(e1).mark(e1, { j3: 7 });
  const { all, tap } = await open();
  await tap('.more');
  await tap('.note-entry');
  await act(async () => fireEvent.change(screen.getByLabelText('评议情况'), { target: { value: '评议五分钟' } }));
  await tap('.note-submit');
  expect(all('.log__words').slice(0, 2)).toEqual(['第 1 个项目 · 3 号 · 68.0 分', '评议五分钟']);
});

it('points ties out, and records a hand vote in the order that was tapped', async () => {
  const desk = new SteppedDesk(2);
  for (const entry of ['e1', 'e2'] as const) desk.open(entry).mark(entry, { j1: 8, j2: 8, j3: 8 }).lock(entry);
  const { says, tap } = await open();
  expect(says('.tie')).toContain('第 1、第 2 个项目并列第 1 名');
  await tap('.vote');
  await tap('.tie-row-e2');
  await tap('.tie-row-e1');
  await tap('.record-vote-button');
  expect(phoneForTests.questions.at(-1)?.content).toBe('1. 第2个项目\n2. 第1个项目');
  expect(acts()).toEqual([{ type: 'hand-vote', order: ['e2', 'e1'] }]);
  expect(says('.tie')).toBeNull();
});

it('ends the marks once agreed, and shows the places from the last up', async () => {
  const desk = new SteppedDesk(2);
  desk
    .open('e1')
    .mark('e1', { j1: 9, j2: 9, j3: 9 })
    .lock('e1')
    .open('e2')
    .mark('e2', { j1: 8, j2: 8, j3: 8 })
    .lock('e2');
  desk.evening.do({ type: 'reveal', entry: 'e1' }, { type: 'reveal', entry: 'e2' });
  const { says, tap, all } = await open();
  await tap('.step-button');
  expect(phoneForTests.questions).toEqual([{ title: '结束评分？', content: '所有分数封存，不能再解锁。' }]);
  await pause();
  await tap('.step-button');
  expect([says('.step-button'), says('.step__hint')]).toEqual([null, '您已同意，等另一位同意']);
  expect(desk.evening.try({ type: 'release-ceremony' }, 'mem_second')).toBeNull();
  await settle(3000);
  await pause();
  expect(says('.ceremony')).toContain('下一个揭晓：第 2 名 第2个项目');
  await tap('.step-button');
  await pause();
  expect(says('.ceremony')).toContain('下一个揭晓：第 1 名 第1个项目');
  expect(all('.standing .status')).toHaveLength(1);
  await tap('.step-button');
  await pause();
  expect([says('.ceremony'), says('.step-button')]).toEqual([
    '名次已经全部揭晓大屏停在第一名。接下来由主办方公布结果，公示 5 个工作日。',
    null,
  ]);
});

it('marks a rehearsal wherever one looks, fills in invented marks, and erases it once agreed', async () => {
  phoneForTests.parameters = { contestId, isRehearsal: 'true' };
  const desk = new SteppedDesk(1);
  desk.evening.run = { ...desk.evening.run, isRehearsal: true };
  desk.open(e1);
  phoneForTests.answer('endRehearsal', () => good({ isOver: true }));
  const { says, tap } = await open();
  expect([says('.strip--rehearsal'), says('.step-button')]).toEqual(['排练分数是示例，结束后全部清除', '填入示例分数']);
  await tap('.step-button');
  await pause();
  expect([says('.seats__counted'), says('.step-button')]).toEqual(['已交 3 / 3', '锁定评分']);
  await tap('.more');
  await tap('.end-rehearsal-entry');
  expect(phoneForTests.questions.at(-1)?.content).toBe('排练的分数和记录全部清除。');
  expect(phoneForTests.journey).toEqual([`replace /organizer/stage/index?contestId=${contestId}`]);
});

it('lets an organiser look on while it runs', async () => {
  const desk = new SteppedDesk(1).open(e1);
  desk.mayDirect = false;
  const { says, tap } = await open();
  expect([says('.step-button'), says('.pause-button')]).toEqual([null, null]);
  await tap('.seat-j1');
  expect([says('.nudge-entry'), says('.replace-a1-entry'), says('.sheet .paper-entry')]).toEqual([
    null,
    null,
    '录入纸质打分',
  ]);
});

it('tells whoever has no task in the contest nothing', async () => {
  phoneForTests.answer('readStage', () => refused('not-allowed'));
  const { says, container } = await open();
  expect(says('.failure--whole')).not.toBeNull();
  expect(container.querySelector('.step-button')).toBeNull();
});

it('rests while the page is out of view', async () => {
  new SteppedDesk(1);
  await open();
  await act(async () => phoneForTests.happen('hidden'));
  const reads = () => phoneForTests.calls.filter(({ action }) => action === 'readStage').length;
  const before = reads();
  await settle(10_000);
  expect(reads()).toBe(before);
  await act(async () => phoneForTests.happen('shown'));
  await settle(2000);
  expect(reads()).toBeGreaterThan(before);
});
