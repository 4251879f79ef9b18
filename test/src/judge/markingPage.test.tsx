import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { usualRules } from '../../../locales/zh-CN/contest/rubrics';
import MarkingPage from '../../../src/judge/marking/index';
import { bandAt, bandsOf } from '../../../src/judge/marking/markScale';
import { aJudgedEntry, aJudging, aMine, judgedContest } from '../../support/phone/judging';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';

const whole = { drive: '21.5', feasible: '22', innov: '12.5', market: '13', fit: '8.5', stage: '8' };
const counts = { outcome: 'counts', at: '2026-11-28T11:05:00.000Z', receipt: 'ab'.repeat(32), asksToLookAgain: false };

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId: judgedContest, isRehearsal: 'false', entry: 'e1' };
  phoneForTests.answer('readJudging', () => good(aJudging()));
  phoneForTests.answer('keepDraft', (input) => good({ revision: Number(Object(input).replaces) + 1 }));
  phoneForTests.answer('submitMarks', () => good({ ...counts, total: '85.5' }));
});

const open = async () => {
  const page = render(<MarkingPage />);
  const { container } = page;
  await waitFor(() => expect(container.querySelector('.entry-head')).not.toBeNull());
  let taps = 0;
  const tap = async (selector: string) => {
    taps += 1;
    const found = container.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    await act(async () => found.click());
  };
  const give = async (criterion: string, mark: string) => {
    const { max } = usualRules.criteria.find(({ id }) => id === criterion) ?? { max: '' };
    await tap(`.${criterion}-band-${bandAt(bandsOf({ max, step: '0.5' }), mark)}`);
    await tap(`.${criterion}-mark-${mark.replace('.', '-')}`);
  };
  const fill = async (marks: Readonly<Record<string, string>> = whole) => {
    for (const [criterion, mark] of Object.entries(marks)) await give(criterion, mark);
  };
  const text = (selector: string) => container.querySelector(selector)?.textContent ?? null;
  const submit = async () => {
    await tap('.submit-marks');
    await tap('.confirm-submit');
  };
  return { ...page, tap, give, fill, text, submit, taps: () => taps };
};
const shown = (container: HTMLElement, criterion: string) =>
  container.querySelector(`.criterion-${criterion} .criterion__mark`)?.textContent;
const sent = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));

it('reaches every half point of every criterion in two taps, whatever was there before', async () => {
  const { container, give, taps } = await open();
  for (const { id, max } of usualRules.criteria)
    for (const mark of ['0', '0.5', max, String(Number(max) - 0.5), String(Math.floor(Number(max) / 2) + 0.5)]) {
      const before = taps();
      await give(id, mark);
      expect([shown(container, id), taps() - before]).toEqual([mark, 2]);
    }
}, 120_000);

it('steps a mark by half a point, and never beyond the scale', async () => {
  const { container, give, tap } = await open();
  await tap('.fit-more');
  expect(phoneForTests.notes).toEqual(['先点一个分数段']);
  await give('fit', '9.5');
  await tap('.fit-more');
  await tap('.fit-more');
  expect(shown(container, 'fit')).toBe('10');
  await tap('.fit-fewer');
  expect(shown(container, 'fit')).toBe('9.5');
});

it('steps by a tenth where the rules say so', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging({ rules: { ...usualRules, step: '0.1' } })));
  const { container, give, tap } = await open();
  await give('fit', '9.5');
  await tap('.fit-fewer');
  expect(shown(container, 'fit')).toBe('9.4');
});

it('adds up as the result does, shows all marks once more, and sends them under one id', async () => {
  const { text, fill, tap, submit } = await open();
  expect(text('.submit-marks')).toBe('还差 6 项');
  await fill();
  expect(text('.submit-bar__figure')).toBe('85.5');
  await tap('.submit-marks');
  expect(text('.marks__row--total .marks__mark')).toBe('85.5');
  await tap('.confirm-back');
  expect(sent('submitMarks')).toEqual([]);
  await submit();
  expect(sent('submitMarks')).toEqual([
    {
      ...{ contestId: judgedContest, isRehearsal: false, entry: 'e1', replaces: null, criteria: whole },
      submission: expect.stringMatching(/^[0-9a-z]{24}$/),
    },
  ]);
  await waitFor(() => expect(text('.submit-bar__saved')).toBe('已提交，锁定前可改'));
  expect(text('.receipt__short')).toBe('abab abab abab abab…');
  await tap('.receipt__copy');
  expect(phoneForTests.notes).toContain('ab'.repeat(32));
});

it('names what is missing, and sends nothing', async () => {
  const { text, fill, tap, container } = await open();
  const { stage: _, ...most } = whole;
  await fill(most);
  expect(text('.submit-marks')).toBe('还差 1 项');
  await tap('.submit-marks');
  expect(phoneForTests.notes).toContain('还没有打：现场表现');
  expect(phoneForTests.scrolls).toEqual(['.criterion-stage']);
  expect(container.querySelectorAll('.criterion--missing')).toHaveLength(1);
  expect(sent('submitMarks')).toEqual([]);
});

it('says where the marks are: on the phone, then on the server', async () => {
  const { text, give } = await open();
  expect(text('.submit-bar__saved')).toBe('还没有打分');
  await give('fit', '9.5');
  expect(text('.submit-bar__saved')).toBe('已存在手机');
  await waitFor(() => expect(text('.submit-bar__saved')).toBe('已存到服务器'), { timeout: 3000 });
  expect(sent('keepDraft')).toEqual([
    {
      ...{ contestId: judgedContest, isRehearsal: false, entry: 'e1', criteria: { fit: '9.5' }, note: '' },
      ...{ replaces: 0, phone: expect.stringMatching(/^[0-9a-z]{24}$/) },
    },
  ]);
});

it('finds marks, note and submission again after the app was closed without a network, and resends under the same id', async () => {
  phoneForTests.answer('submitMarks', lost);
  phoneForTests.answer('keepDraft', lost);
  const { text, fill, submit, unmount, container } = await open();
  await fill();
  await act(async () =>
    fireEvent.change(container.querySelector('.judge-note-input') as HTMLElement, { target: { value: '村里有路' } }),
  );
  phoneForTests.answer('readJudging', lost);
  await submit();
  expect(text('.submit-bar__saved')).toBe('正在提交…');
  unmount();

  const again = await open();
  await waitFor(() => expect(again.text('.submit-bar__saved')).toBe('已存在手机，联网后自动提交'));
  expect(again.text('.submit-marks')).toBe('提交中…');
  expect(again.text('.marking__offline')).toContain('没有连上网络，打分照常');
  expect(Object.keys(whole).map((id) => shown(again.container, id))).toEqual(Object.values(whole));
  expect(again.container.querySelector<HTMLTextAreaElement>('.judge-note-input')?.value).toBe('村里有路');

  phoneForTests.answer('submitMarks', () => good({ ...counts, total: '85.5' }));
  phoneForTests.answer('readJudging', () => good(aJudging()));
  await act(async () => phoneForTests.happen('shown'));
  await waitFor(() => expect(again.text('.submit-bar__saved')).toBe('已提交，锁定前可改'));
  expect(new Set(sent('submitMarks').map(({ submission }) => submission)).size).toBe(1);
});

it('a change takes the place of what was submitted before', async () => {
  const { fill, submit, give, text } = await open();
  await fill();
  await submit();
  await give('fit', '9');
  expect(text('.submit-marks')).toBe('改交');
  await submit();
  const [first, second] = sent('submitMarks');
  expect(second).toMatchObject({ replaces: first.submission, criteria: { ...whole, fit: '9' } });
});

it('waits for the supervisor to open the marks, and keeps what is entered before', async () => {
  const entries = [aJudgedEntry(1, { state: 'on-stage' })];
  phoneForTests.answer('readJudging', () => good(aJudging({ entries })));
  const { fill, text, tap } = await open();
  await fill();
  expect(text('.submit-marks')).toBe('等开放打分');
  await tap('.submit-marks');
  expect(sent('submitMarks')).toEqual([]);
});

it('asks the judge who is far from the others, without any figure of theirs, and lets them stand by it', async () => {
  const mine = aMine('0123456789abcdef0123', whole, '85.5');
  const asked = [aJudgedEntry(1, { state: 'scoring', mine, asksToLookAgain: true })];
  phoneForTests.answer('readJudging', () => good(aJudging({ entries: asked })));
  phoneForTests.answer('standByMarks', () => good({ isConfirmed: true }));
  const { text, tap, container } = await open();
  expect(text('.look-again')).toContain('和大家差得比较多，请再看一眼');
  expect(text('.look-again')).not.toMatch(/\d/);
  await tap('.change-marks');
  expect(text('.look-again')).toContain('请在下面改');
  phoneForTests.answer('readJudging', () => good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', mine })] })));
  await tap('.stand-by');
  expect(sent('standByMarks')).toEqual([
    { contestId: judgedContest, isRehearsal: false, entry: 'e1', submission: '0123456789abcdef0123' },
  ]);
  await waitFor(() => expect(container.querySelector('.look-again')).toBeNull());
});

it('says that marks came after the lock, and lets unsent ones be handed in for the supervisor', async () => {
  const locked = (late: readonly unknown[]) =>
    good({ ...aJudging({ onStage: null, clock: null }), entries: [{ ...aJudgedEntry(1, { state: 'locked' }), late }] });
  const { fill, unmount } = await open();
  await fill();
  unmount();
  phoneForTests.answer('readJudging', () => locked([]));
  phoneForTests.answer('submitMarks', () => good({ ...counts, outcome: 'late', receipt: null, total: '85.5' }));
  const { text, tap, container } = await open();
  await waitFor(() => expect(text('.state-locked-without')).toContain('锁定以前没有收到您的分'));
  await tap('.late-submit');
  await tap('.confirm-submit');
  const [{ submission }] = sent('submitMarks') as [{ submission: string }];
  const late = { submission, criteria: whole, total: '85.5', at: counts.at };
  phoneForTests.answer('readJudging', () => locked([late]));
  await act(async () => phoneForTests.happen('shown'));
  await waitFor(() => expect(text('.late')).toContain('锁定以后才收到，已另外保存，不计入'));
  expect(container.querySelector('.late-submit')).toBeNull();
});

it('asks which marks to keep where another phone submitted others', async () => {
  phoneForTests.answer('submitMarks', () => refused('marked-elsewhere'));
  const { fill, submit, text, tap, container } = await open();
  await fill();
  const theirs = { ...whole, fit: '3' };
  const mine = { ...aMine('fedcba9876543210fedc', theirs, '80.0'), at: '2026-11-28T11:04:00.000Z' };
  phoneForTests.answer('readJudging', () =>
    good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', mine } as never)] })),
  );
  await submit();
  await waitFor(() => expect(text('.refusal')).toContain('另一台手机刚交过分'));
  await act(async () => phoneForTests.happen('shown'));
  await waitFor(() => expect(text('.question')).toContain('那台已经提交，合计 80.0'));
  await tap('.stage-line__question');
  await tap('.submit-marks');
  expect(phoneForTests.scrolls).toEqual(['.marking-notices', '.marking-notices']);
  expect(container.querySelector('.confirm-submit')).toBeNull();
  await tap('.keep-this');
  expect(container.querySelector('.question')).toBeNull();
  expect(shown(container, 'fit')).toBe('8.5');
  phoneForTests.answer('submitMarks', () => good({ ...counts, total: '85.5' }));
  await submit();
  const all = sent('submitMarks');
  expect(all[all.length - 1]).toMatchObject({ replaces: 'fedcba9876543210fedc', criteria: whole });
});

it('shows what another phone of the judge kept as a draft', async () => {
  const draft = {
    criteria: { fit: '7.5' },
    note: '再问问水源',
    revision: 3,
    phone: 'another0another0another0',
    at: counts.at,
  };
  phoneForTests.answer('readJudging', () =>
    good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', draft })] })),
  );
  const { container, text } = await open();
  expect(shown(container, 'fit')).toBe('7.5');
  expect(container.querySelector<HTMLTextAreaElement>('.judge-note-input')?.value).toBe('再问问水源');
  expect(text('.submit-bar__saved')).toBe('已存到服务器');
});

it.each([
  ['recused', { isRecused: true }, '这个项目您回避，不用打分'],
  ['predecessors', { isPredecessors: true }, '前一位评委已经打过这个项目'],
  ['withdrawn', { state: 'withdrawn' as const }, '这个项目没有到场'],
])('shows nothing to mark where the judge does not mark: %s', async (name, change, words) => {
  phoneForTests.answer('readJudging', () =>
    good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', ...change })] })),
  );
  const { container, text } = await open();
  expect(text(`.state-${name}`)).toContain(words);
  expect(container.querySelector('.criterion, .marks, .submit-marks')).toBeNull();
});

it('compares with the judge’s own earlier marks', async () => {
  const mine = aMine('0123456789abcdef0123', whole, '85.5');
  const entries = [aJudgedEntry(1, { state: 'locked', mine }), aJudgedEntry(2, { state: 'scoring' })];
  phoneForTests.parameters = { ...phoneForTests.parameters, entry: 'e2' };
  phoneForTests.answer('readJudging', () => good(aJudging({ entries, onStage: 'e2' })));
  const { container, text, fill } = await open();
  expect(text('.criterion-drive .criterion__earlier')).toBe('前面打的 1号 21.5');
  await fill({ ...whole, fit: '10' });
  expect([...container.querySelectorAll('.own-total')].map((row) => row.textContent)).toEqual([
    '2 号这一个87.0',
    '1 号85.5',
  ]);
});

it('tells that another entry came on stage while this one is being marked', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging({ onStage: 'e2' })));
  const { text, tap } = await open();
  expect(text('.stage-line__other')).toBe('2 号上台了去看');
  await tap('.stage-line__other');
  expect(phoneForTests.journey).toEqual([
    `replace /judge/marking/index?contestId=${judgedContest}&isRehearsal=false&entry=e2`,
  ]);
});
