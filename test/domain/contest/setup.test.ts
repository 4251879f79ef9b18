import { contestCodeOf, contestCodeTyped, isContestCode } from '../../../domain/contest/contestCode';
import { missingIn } from '../../../domain/contest/missing';
import { entriesInOrder, lotsFor } from '../../../domain/contest/orderDraw';
import { reviewOpening, totalOf } from '../../../domain/contest/reviewPlan';
import { isOrderOf, stageEntries } from '../../../domain/contest/stageEntries';
import { freeId, tasksOf } from '../../../domain/contest/tasks';
import { rubricPresets, usualRules } from '../../../locales/zh-CN/contest/rubrics';
import { aContestPlan } from '../../support/contests';

const seat = (id: `j${number}` | `a${number}`) => ({ id, name: id, memberId: null });

test.each(Object.values(rubricPresets))('the rubric $title makes a hundred and can be opened with', ({ criteria }) => {
  expect(totalOf({ criteria })).toBe(100);
  expect(reviewOpening(aContestPlan({ rules: { ...usualRules, criteria } }) as never)).toEqual({
    ok: true,
    value: 'openable',
  });
});

test('a rubric with something that is no number has no total', () => {
  expect(totalOf({ criteria: [{ id: 'a', name: '创新', max: '' }] })).toBeNull();
  expect(
    totalOf({
      criteria: [
        { id: 'a', name: '创新', max: '0.1' },
        { id: 'b', name: '落地', max: '0.2' },
      ],
    }),
  ).toBe(0.3);
});

test('a contest’s code is told from an organisation’s however it is typed', () => {
  const code = contestCodeOf(new Uint8Array(32).fill(171));
  expect(code).toMatch(/^BS-/);
  for (const typed of [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replace('BS', '8s'),
    code.replace('BS', 'B5'),
  ]) {
    expect(isContestCode(typed)).toBe(true);
    expect(contestCodeTyped(typed)).toBe(code.slice(3).replaceAll('-', ''));
  }
  const own = '7Q2K-0XMA-93TZ';
  expect(isContestCode(own)).toBe(false);
  // An organisation’s code may begin with the same letters.
  expect(isContestCode('BS2K-0XMA-93TZ')).toBe(false);
  expect(contestCodeTyped(own)).toBe('7Q2K0XMA93TZ');
});

test('the first free number is given, and tasks are listed by kind and number', () => {
  const panel = [seat('j10'), seat('a1'), seat('j1'), seat('j3')];
  const officials = [{ id: 'o1', role: 'checker', name: '', memberId: null }] as const;
  expect(tasksOf({ panel, officials }).map(({ id }) => id)).toEqual(['j1', 'j3', 'j10', 'a1', 'o1']);
  expect(freeId({ panel, officials }, 'judge')).toBe('j2');
  expect(freeId({ panel, officials }, 'alternate')).toBe('a2');
  expect(freeId({ panel, officials }, 'supervisor')).toBe('o2');
  const full = Array.from({ length: 11 }, (_, index) => seat(`j${index + 1}`));
  expect(freeId({ panel: full, officials }, 'judge')).toBeNull();
});

test('the shortlist goes on stage, or everyone qualified where there is none', () => {
  const one = { id: 'ent_1', status: 'qualified' };
  const other = { id: 'ent_2', status: 'shortlisted' };
  expect(stageEntries([one, other, { id: 'ent_3', status: 'rejected' }])).toEqual([other]);
  expect(stageEntries([one])).toEqual([one]);
  expect(isOrderOf(['ent_2', 'ent_1'], [one, other])).toBe(true);
  expect(isOrderOf(['ent_2', 'ent_2'], [one, other])).toBe(false);
  expect(isOrderOf(['ent_2'], [one, other])).toBe(false);
});

test('as many judges as the rules ask for are needed, three at least', () => {
  const contest = (judges: number, minimumPanel: number) => ({
    panel: Array.from({ length: judges }, (_, index) => ({ ...seat(`j${index + 1}`), memberId: `mem_${index}` })),
    officials: [],
    rules: { ...usualRules, minimumPanel },
    order: null,
  });
  expect(missingIn(contest(4, 5), [])).toContain('judges');
  expect(missingIn(contest(5, 5), [])).not.toContain('judges');
  expect(missingIn(contest(2, 3), [])).toContain('judges');
});

test('lots stand for entries, sorted, and give their order back', () => {
  const numberOf = (id: string) => ({ ent_1: 'ZZ', ent_2: '0A', ent_3: 'C9' })[id] ?? '';
  const entries = lotsFor(['ent_1', 'ent_2', 'ent_3'], numberOf);
  expect(entries.map(({ lot }) => lot)).toEqual(['0A', 'C9', 'ZZ']);
  expect(entriesInOrder({ entries }, ['ZZ', '0A', 'C9'])).toEqual(['ent_1', 'ent_2', 'ent_3']);
});
