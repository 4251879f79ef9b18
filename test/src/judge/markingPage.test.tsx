import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { usualRules } from '../../../locales/zh-CN/contest/rubrics';
import { aJudgedEntry, aJudging, aMine, aReadEntry, judgedContest } from '../../support/phone/judging';
import { openMarking, prepareMarking, sentTo, shownMark, wholeMarks } from '../../support/phone/markingPage';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(prepareMarking);

it('reaches every half point of every criterion in two taps, whatever was there before', async () => {
  const { container, give, taps } = await openMarking();
  for (const { id, max } of usualRules.criteria)
    for (const mark of ['0', '0.5', max, String(Number(max) - 0.5), String(Math.floor(Number(max) / 2) + 0.5)]) {
      const before = taps();
      await give(id, mark);
      expect([shownMark(container, id), taps() - before]).toEqual([mark, 2]);
    }
}, 120_000);

it('steps a mark by half a point, and never beyond the scale', async () => {
  const { container, give, tap } = await openMarking();
  await tap('.fit-more');
  expect(phoneForTests.notes).toEqual(['先点一个分数段']);
  await give('fit', '9.5');
  await tap('.fit-more');
  await tap('.fit-more');
  expect(shownMark(container, 'fit')).toBe('10');
  await tap('.fit-fewer');
  expect(shownMark(container, 'fit')).toBe('9.5');
});

it('steps by a tenth where the rules say so', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging({ rules: { ...usualRules, step: '0.1' } })));
  const { container, give, tap } = await openMarking();
  await give('fit', '9.5');
  await tap('.fit-fewer');
  expect(shownMark(container, 'fit')).toBe('9.4');
});

it('adds up as the result does, shows all marks once more, and sends them under one id', async () => {
  const { text, fill, tap, submit } = await openMarking();
  expect(text('.submit-marks')).toBe('还差 6 项');
  await fill();
  expect(text('.submit-bar__figure')).toBe('85.5');
  await tap('.submit-marks');
  expect(text('.marks__row--total .marks__mark')).toBe('85.5');
  await tap('.confirm-back');
  expect(sentTo('submitMarks')).toEqual([]);
  await submit();
  expect(sentTo('submitMarks')).toEqual([
    {
      ...{ contestId: judgedContest, isRehearsal: false, entry: 'e1', replaces: null, criteria: wholeMarks },
      submission: expect.stringMatching(/^[0-9a-z]{24}$/),
    },
  ]);
  await waitFor(() => expect(text('.submit-bar__saved')).toBe('已提交，锁定前可改'));
  expect(text('.receipt__short')).toBe('abab abab abab abab…');
  await tap('.receipt__copy');
  expect(phoneForTests.notes).toContain('ab'.repeat(32));
});

it('names what is missing, and sends nothing', async () => {
  const { text, fill, tap, container } = await openMarking();
  const { stage: _, ...most } = wholeMarks;
  await fill(most);
  expect(text('.submit-marks')).toBe('还差 1 项');
  await tap('.submit-marks');
  expect(phoneForTests.notes).toContain('还没有打：现场表现');
  expect(phoneForTests.scrolls).toEqual(['.criterion-stage']);
  expect(container.querySelectorAll('.criterion--missing')).toHaveLength(1);
  expect(sentTo('submitMarks')).toEqual([]);
});

it('writes to the entrants once the marks are in, and shows what stands there when it is opened again', async () => {
  const mine = aMine('a'.repeat(24), wholeMarks, '85.5');
  let remark = '';
  phoneForTests.answer('readJudging', () =>
    good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', mine, remark })] })),
  );
  phoneForTests.answer('leaveRemark', (input) => {
    remark = String(Object(input).remark);
    return good({ remark });
  });
  const { tap, text } = await openMarking();
  await waitFor(() => expect(text('.write-remark')).toBe('写几句'));
  await tap('.write-remark');
  await act(async () => {
    fireEvent.change(screen.getByLabelText('给「第1个项目」的话'), { target: { value: '讲得实在' } });
  });
  await tap('.remark-submit');
  await waitFor(() => expect(text('.remark__words')).toBe('讲得实在'));
  expect(sentTo('leaveRemark')).toEqual([
    { contestId: judgedContest, isRehearsal: false, entry: 'e1', remark: '讲得实在' },
  ]);
  await tap('.write-remark');
  expect(screen.getByLabelText<HTMLTextAreaElement>('给「第1个项目」的话').value).toBe('讲得实在');
});

it('a change takes the place of what was submitted before', async () => {
  const { fill, submit, give, text } = await openMarking();
  await fill();
  await submit();
  await give('fit', '9');
  expect(text('.submit-marks')).toBe('改交');
  await submit();
  const [first, second] = sentTo('submitMarks');
  expect(second).toMatchObject({ replaces: first.submission, criteria: { ...wholeMarks, fit: '9' } });
});

it('waits for the supervisor to open the marks, and keeps what is entered before', async () => {
  const entries = [aJudgedEntry(1, { state: 'on-stage' })];
  phoneForTests.answer('readJudging', () => good(aJudging({ entries })));
  const { fill, text, tap } = await openMarking();
  await fill();
  expect(text('.submit-marks')).toBe('等开放打分');
  await tap('.submit-marks');
  expect(sentTo('submitMarks')).toEqual([]);
});

it.each([
  ['recused', { isRecused: true }, '这个项目您回避，不用打分'],
  ['predecessors', { isPredecessors: true }, '前一位评委已经打过这个项目'],
  ['withdrawn', { state: 'withdrawn' as const }, '这个项目没有到场'],
])('shows nothing to mark where the judge does not mark: %s', async (name, change, words) => {
  phoneForTests.answer('readJudging', () =>
    good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', ...change })] })),
  );
  const { container, text } = await openMarking();
  expect(text(`.state-${name}`)).toContain(words);
  expect(container.querySelector('.criterion, .marks, .submit-marks')).toBeNull();
});

it('compares with the judge’s own earlier marks', async () => {
  const mine = aMine('0123456789abcdef0123', wholeMarks, '85.5');
  const entries = [aJudgedEntry(1, { state: 'locked', mine }), aJudgedEntry(2, { state: 'scoring' })];
  phoneForTests.parameters = { ...phoneForTests.parameters, entry: 'e2' };
  phoneForTests.answer('readJudging', () => good(aJudging({ entries, onStage: 'e2' })));
  const { container, text, fill } = await openMarking();
  expect(text('.criterion-drive .criterion__earlier')).toBe('前面打的 1号 21.5');
  await fill({ ...wholeMarks, fit: '10' });
  expect([...container.querySelectorAll('.own-total')].map((row) => row.textContent)).toEqual([
    '2 号这一个87.0',
    '1 号85.5',
  ]);
});

it('tells that another entry came on stage while this one is being marked', async () => {
  phoneForTests.answer('readJudging', () => good(aJudging({ onStage: 'e2' })));
  const { text, tap } = await openMarking();
  expect(text('.stage-line__other')).toBe('2 号上台了去看');
  await tap('.stage-line__other');
  expect(phoneForTests.journey).toEqual([
    `replace /judge/marking/index?contestId=${judgedContest}&isRehearsal=false&entry=e2`,
  ]);
});

it('shows the plan to be read beforehand, folded once there is something to mark', async () => {
  const plan = {
    title: '竹编',
    team: '竹里',
    summary: '一根竹子',
    plan: '先修路，再开工坊',
    townshipCode: '510502003',
  };
  phoneForTests.answer('readEntry', () => good(aReadEntry(plan)));
  phoneForTests.answer('readJudging', () => good(aJudging({ onStage: null, clock: null, entries: [aJudgedEntry(1)] })));
  const waiting = await openMarking();
  await waitFor(() => expect(waiting.text('.entry-material')).toContain('先修路，再开工坊'));
  await waiting.tap('.entry-head__plan');
  expect(waiting.text('.entry-material')).toBeNull();
  waiting.unmount();
  phoneForTests.answer('readJudging', () => good(aJudging()));
  const open = await openMarking();
  await waitFor(() => expect(open.text('.criterion')).not.toBeNull());
  expect(open.text('.entry-material')).toBeNull();
  phoneForTests.answer('readEntry', lost);
  await open.tap('.entry-head__plan');
  await waitFor(() => expect(open.text('.entry-head')).toContain('联网后可以看计划'));
});
