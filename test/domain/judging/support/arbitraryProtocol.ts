import fc from 'fast-check';
import type { JudgeText } from '../../../../domain/judging/mark';
import { type EntryText, type PlainProtocolText, protocolFormat } from '../../../../domain/judging/protocolText';
import type { CriterionText, RuleText } from '../../../../domain/judging/rule';

const places = fc.constantFrom(null, 0, 1, 2, 3);

/** Coarse steps and small maxima, so that equal marks, equal finals and halves to round are common. */
const arbitraryCriteria: fc.Arbitrary<readonly CriterionText[]> = fc
  .array(
    fc.record({
      max: fc.constantFrom('2', '5', '10', '25'),
      step: fc.constantFrom('1', '0.5', '0.25', '0.1', '0.3'),
      factor: fc.constantFrom('1', '1', '0.3', '1.25', '0.15', '0', '2'),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((criteria) => criteria.map((criterion, index) => ({ id: `c${index}`, ...criterion })));

export const arbitraryRule: fc.Arbitrary<RuleText> = arbitraryCriteria.chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    trim: fc
      .record({
        scope: fc.constantFrom('total' as const, 'criterion' as const),
        high: fc.integer({ min: 0, max: 2 }),
        low: fc.integer({ min: 0, max: 2 }),
        more: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ more, ...trim }) => ({ ...trim, fromPanelSize: trim.high + trim.low + more })),
    minimumPanel: fc.integer({ min: 0, max: 3 }),
    rounding: fc.record({ mean: places, product: places, final: places }),
    tieBreak: fc.shuffledSubarray(['exact', 'untrimmed', ...criteria.map(({ id }) => `criterion:${id}`)]),
  }),
);

/** In whole hundredths, for every step and maximum above is some. */
export const hundredths = (text: string): number => Math.round(Number(text) * 100);
export const fromHundredths = (count: number): string =>
  `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;

const arbitraryMark = ({ max, step }: CriterionText): fc.Arbitrary<string | null> =>
  fc.option(
    fc
      .integer({ min: 0, max: Math.floor(hundredths(max) / hundredths(step)) })
      .map((steps) => fromHundredths(steps * hundredths(step))),
    { freq: 9 },
  );

const arbitraryJudge = ({ criteria }: RuleText, judge: string): fc.Arbitrary<JudgeText> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(...criteria.map(arbitraryMark)).map((marks) => ({
        judge,
        criteria: Object.fromEntries(criteria.map(({ id }, index) => [id, marks[index] ?? null])),
      })),
    },
    { weight: 1, arbitrary: fc.constant({ judge, absent: true }) },
  );

const arbitraryEntry = (rule: RuleText, id: string): fc.Arbitrary<EntryText> =>
  fc.integer({ min: 0, max: 7 }).chain((judges) =>
    fc.record({
      id: fc.constant(id),
      deduction: fc.constantFrom('0', '0', '0.5', '3', '-1.25'),
      marks: fc.tuple(...Array.from({ length: judges }, (_, index) => arbitraryJudge(rule, `j${index}`))),
    }),
  );

/** Up to two hand votes over entries of no entry twice, whether those are tied or not. */
const arbitraryDecisions = (ids: readonly string[]): fc.Arbitrary<readonly (readonly string[])[]> =>
  fc
    .tuple(fc.shuffledSubarray([...ids]), fc.nat(ids.length))
    .map(([named, cut]) => [named.slice(0, cut), named.slice(cut)].filter(({ length }) => length > 1));

export const arbitraryProtocol: fc.Arbitrary<PlainProtocolText> = fc
  .tuple(arbitraryRule, fc.integer({ min: 0, max: 6 }))
  .chain(([rule, size]) => {
    const ids = Array.from({ length: size }, (_, index) => `e${index}`);
    return fc.record({
      format: fc.constant(protocolFormat),
      rule: fc.constant(rule),
      entries: fc.tuple(...ids.map((id) => arbitraryEntry(rule, id))),
      tieDecisions: arbitraryDecisions(ids),
    });
  });
