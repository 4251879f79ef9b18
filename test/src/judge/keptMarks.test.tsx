import { act, fireEvent, waitFor } from '@testing-library/react';
import { aJudgedEntry, aJudging, aMine, judgedContest } from '../../support/phone/judging';
import { counts, openMarking, prepareMarking, sentTo, shownMark, wholeMarks } from '../../support/phone/markingPage';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';

beforeEach(prepareMarking);

it('says where the marks are: on the phone, then on the server', async () => {
  const { text, give } = await openMarking();
  expect(text('.submit-bar__saved')).toBe('还没有打分');
  await give('fit', '9.5');
  expect(text('.submit-bar__saved')).toBe('已存在手机');
  await waitFor(() => expect(text('.submit-bar__saved')).toBe('已存到服务器'), { timeout: 3000 });
  expect(sentTo('keepDraft')).toEqual([
    {
      ...{ contestId: judgedContest, isRehearsal: false, entry: 'e1', criteria: { fit: '9.5' }, note: '' },
      ...{ replaces: 0, phone: expect.stringMatching(/^[0-9a-z]{24}$/) },
    },
  ]);
});

it('finds marks, note and submission again after the app was closed without a network, and resends under the same id', async () => {
  phoneForTests.answer('submitMarks', lost);
  phoneForTests.answer('keepDraft', lost);
  const { text, fill, submit, unmount, container } = await openMarking();
  await fill();
  await act(async () =>
    fireEvent.change(container.querySelector('.judge-note-input') as HTMLElement, { target: { value: '村里有路' } }),
  );
  phoneForTests.answer('readJudging', lost);
  await submit();
  expect(text('.submit-bar__saved')).toBe('正在提交…');
  unmount();

  const again = await openMarking();
  await waitFor(() => expect(again.text('.submit-bar__saved')).toBe('已存在手机，联网后自动提交'));
  expect(again.text('.submit-marks')).toBe('提交中…');
  expect(again.text('.marking__offline')).toContain('没有连上网络，打分照常');
  expect(Object.keys(wholeMarks).map((id) => shownMark(again.container, id))).toEqual(Object.values(wholeMarks));
  expect(again.container.querySelector<HTMLTextAreaElement>('.judge-note-input')?.value).toBe('村里有路');

  phoneForTests.answer('submitMarks', () => good(counts));
  phoneForTests.answer('readJudging', () => good(aJudging()));
  await act(async () => phoneForTests.happen('shown'));
  await waitFor(() => expect(again.text('.submit-bar__saved')).toBe('已提交，锁定前可改'));
  expect(new Set(sentTo('submitMarks').map(({ submission }) => submission)).size).toBe(1);
});

it('asks the judge who is far from the others, without any figure of theirs, and lets them stand by it', async () => {
  const mine = aMine('0123456789abcdef0123', wholeMarks, '85.5');
  const asked = [aJudgedEntry(1, { state: 'scoring', mine, asksToLookAgain: true })];
  phoneForTests.answer('readJudging', () => good(aJudging({ entries: asked })));
  phoneForTests.answer('standByMarks', () => good({ isConfirmed: true }));
  const { text, tap, container } = await openMarking();
  expect(text('.look-again')).toContain('和大家差得比较多，请再看一眼');
  expect(text('.look-again')).not.toMatch(/\d/);
  await tap('.change-marks');
  expect(text('.look-again')).toContain('请在下面改');
  phoneForTests.answer('readJudging', () => good(aJudging({ entries: [aJudgedEntry(1, { state: 'scoring', mine })] })));
  await tap('.stand-by');
  expect(sentTo('standByMarks')).toEqual([
    { contestId: judgedContest, isRehearsal: false, entry: 'e1', submission: '0123456789abcdef0123' },
  ]);
  await waitFor(() => expect(container.querySelector('.look-again')).toBeNull());
});

it('says that marks came after the lock, and lets unsent ones be handed in for the supervisor', async () => {
  const locked = (late: readonly unknown[]) =>
    good({ ...aJudging({ onStage: null, clock: null }), entries: [{ ...aJudgedEntry(1, { state: 'locked' }), late }] });
  const { fill, unmount } = await openMarking();
  await fill();
  unmount();
  phoneForTests.answer('readJudging', () => locked([]));
  phoneForTests.answer('submitMarks', () => good({ ...counts, outcome: 'late', receipt: null, total: '85.5' }));
  const { text, tap, container } = await openMarking();
  await waitFor(() => expect(text('.state-locked-without')).toContain('锁定以前没有收到您的分'));
  await tap('.late-submit');
  await tap('.confirm-submit');
  const [{ submission }] = sentTo('submitMarks') as [{ submission: string }];
  const late = { submission, criteria: wholeMarks, total: '85.5', at: counts.at };
  phoneForTests.answer('readJudging', () => locked([late]));
  await act(async () => phoneForTests.happen('shown'));
  await waitFor(() => expect(text('.late')).toContain('锁定以后才收到，已另外保存，不计入'));
  expect(container.querySelector('.late-submit')).toBeNull();
});

it('asks which marks to keep where another phone submitted others', async () => {
  phoneForTests.answer('submitMarks', () => refused('marked-elsewhere'));
  const { fill, submit, text, tap, container } = await openMarking();
  await fill();
  const theirs = { ...wholeMarks, fit: '3' };
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
  expect(shownMark(container, 'fit')).toBe('8.5');
  phoneForTests.answer('submitMarks', () => good(counts));
  await submit();
  const all = sentTo('submitMarks');
  expect(all[all.length - 1]).toMatchObject({ replaces: 'fedcba9876543210fedc', criteria: wholeMarks });
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
  const { container, text } = await openMarking();
  expect(shownMark(container, 'fit')).toBe('7.5');
  expect(container.querySelector<HTMLTextAreaElement>('.judge-note-input')?.value).toBe('再问问水源');
  expect(text('.submit-bar__saved')).toBe('已存到服务器');
});
