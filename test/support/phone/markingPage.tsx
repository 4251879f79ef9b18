import { act, render, waitFor } from '@testing-library/react';
import { usualRules } from '../../../locales/zh-CN/contest/rubrics';
import MarkingPage from '../../../src/judge/marking/index';
import { bandAt, bandsOf } from '../../../src/judge/marking/markScale';
import { aJudging, judgedContest } from './judging';
import { good, phoneForTests } from './phoneForTests';

/** 85.5 of 100. */
export const wholeMarks = { drive: '21.5', feasible: '22', innov: '12.5', market: '13', fit: '8.5', stage: '8' };
/** What the server says of marks that it took. */
export const counts = {
  ...{ outcome: 'counts', total: '85.5', at: '2026-11-28T11:05:00.000Z' },
  ...{ receipt: 'ab'.repeat(32), asksToLookAgain: false },
};

/** A phone of its own, and a server that takes everything. */
export function prepareMarking(): void {
  phoneForTests.reset();
  phoneForTests.parameters = { contestId: judgedContest, isRehearsal: 'false', entry: 'e1' };
  phoneForTests.answer('readJudging', () => good(aJudging()));
  phoneForTests.answer('keepDraft', (input) => good({ revision: Number(Object(input).replaces) + 1 }));
  phoneForTests.answer('submitMarks', () => good(counts));
}

/** The page of one entry, and a judge's thumb on it. */
export async function openMarking() {
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
  return {
    ...page,
    tap,
    give,
    fill: async (marks: Readonly<Record<string, string>> = wholeMarks) => {
      for (const [criterion, mark] of Object.entries(marks)) await give(criterion, mark);
    },
    text: (selector: string) => container.querySelector(selector)?.textContent ?? null,
    submit: async () => {
      await tap('.submit-marks');
      await tap('.confirm-submit');
    },
    taps: () => taps,
  };
}

export const shownMark = (container: HTMLElement, criterion: string) =>
  container.querySelector(`.criterion-${criterion} .criterion__mark`)?.textContent;
/** What left the phone, answered or not. */
export const sentTo = (action: string) =>
  phoneForTests.calls.filter((call) => call.action === action).map(({ input }) => Object(input));
