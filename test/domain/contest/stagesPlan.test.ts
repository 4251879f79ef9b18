import { copied } from '../../../domain/contest/changes';
import { reviewStages, type StageContest } from '../../../domain/contest/reviewStages';
import { combinationOf, ownWeight, partOf, percentOf, wrongStages } from '../../../domain/contest/stagesPlan';
import { aContest } from '../../support/contest';

const earlier = (...weights: readonly string[]) =>
  weights.map((weight, index) => ({ contestId: `con_${String(index).padStart(16, '0')}`, weight }));
const planned = (...weights: readonly string[]) =>
  ({ earlier: earlier(...weights), roundsEach: false, tieBreak: 'combined' }) as const;

test('the evening has what the earlier stages leave of a hundred, exactly', () => {
  expect(ownWeight(planned('15', '25'))).toBe('60');
  expect(ownWeight(planned('33.33', '33.33'))).toBe('33.34');
  expect(ownWeight(planned('99.9'))).toBe('0.1');
  expect(['15', '33.34', '0.1', '100', '10'].map((percent) => [partOf(percent), percentOf(partOf(percent))])).toEqual([
    ['0.15', '15'],
    ['0.3334', '33.34'],
    ['0.001', '0.1'],
    ['1', '100'],
    ['0.1', '10'],
  ]);
});

test.each([
  ['weights that leave nothing', planned('40', '60'), 'wrong-weights', 'earlier.1.weight'],
  ['a weight of nothing', planned('0', '60'), 'wrong-weights', 'earlier.0.weight'],
  ['a weight below zero', planned('15', '-5'), 'wrong-weights', 'earlier.1.weight'],
  ['a weight of three places', planned('33.333'), 'wrong-weights', 'earlier.0.weight'],
  ['an exponent', planned('1e1'), 'wrong-weights', 'earlier.0.weight'],
  ['an empty weight', planned(''), 'wrong-weights', 'earlier.0.weight'],
  [
    'a contest that counts twice',
    { ...planned(), earlier: [...earlier('10'), ...earlier('10')] },
    'stage-repeated',
    'earlier.1.contestId',
  ],
])('%s is refused where it is wrong', (_, plan, failure, field) => {
  expect(wrongStages(plan)).toEqual({ failure, field });
});

test('the protocol declares rounding and tie break', () => {
  expect(combinationOf(planned('40'), 'con_a')).toEqual({
    rounding: { product: null, final: 2 },
    tieBreak: ['exact', 'untrimmed', 'stage:con_a'],
  });
  expect(combinationOf({ ...planned('40'), roundsEach: true, tieBreak: 'last-stage' }, 'con_a')).toEqual({
    rounding: { product: 2, final: 2 },
    tieBreak: ['stage:con_a', 'exact', 'untrimmed'],
  });
});

test('a circle is found however many contests it goes through', () => {
  const contest = (id: string, day: number, before: string | null): StageContest => ({
    ...{ id, organisationId: 'org', title: id, status: 'draft', startAt: `2027-06-0${day}T11:00:00.000Z` },
    stages: before === null ? null : { ...planned(), earlier: [{ contestId: before, weight: '40' }] },
  });
  const found = [contest('b', 2, 'c'), contest('c', 1, 'a')];
  const plan = {
    startAt: '2027-06-03T11:00:00.000Z',
    stages: { ...planned(), earlier: [{ contestId: 'b', weight: '40' }] },
  };
  expect(reviewStages(plan, { contestId: 'a', organisationId: 'org', found })).toEqual({
    ...{ ok: false, failure: 'stage-circle', field: 'stages.earlier.0.contestId' },
  });
  expect(reviewStages(plan, { contestId: 'd', organisationId: 'org', found }).ok).toBe(true);
});

test('a copy of a contest has no earlier stages: it begins a series of its own', () => {
  const original = aContest({ stages: planned('40') });
  expect(copied(original, { id: 'con_copy', now: original.createdAt }).stages).toBeNull();
});
