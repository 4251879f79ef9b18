import * as v from 'valibot';
import type { CriterionMarks } from '../../domain/judging/mark';
import { protocolFormat } from '../../domain/judging/protocolText';
import { trimScopes } from '../../domain/judging/rule';

/** The published result protocol, `docs/result-protocol.md`. Unknown members are left out; numbers are read by the rules. */

/** A short name: no control or direction-override character could forge what a list shows, and no half character. */
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, 'Must not hold control characters'),
);
/** The rules read the decimals themselves, to name what is wrong with one. */
const decimal = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const places = v.nullable(count);
const instant = v.pipe(v.string(), v.maxLength(35), v.isoTimestamp());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'Must be 64 lower-case hexadecimal digits'));

/** Not `v.record`, which passes over names such as `constructor`. */
const criterionMarks = v.pipe(
  v.custom<CriterionMarks>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'Must be an object of marks by criterion',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, value] of Object.entries(dataset.value)) {
      if (value === null || typeof value === 'string') continue;
      addIssue({
        message: `Must be a decimal in quotes, or null, but is ${JSON.stringify(value)}`,
        path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }],
      });
    }
  }),
);

const scale = { max: decimal, step: decimal, factor: decimal };
const rule = v.object({
  criteria: v.array(v.object({ id, name: v.optional(v.string()), ...scale })),
  trim: v.object({ scope: v.picklist(trimScopes), high: count, low: count, fromPanelSize: count }),
  minimumPanel: count,
  rounding: v.object({ mean: places, product: v.optional(places), final: places }),
  tieBreak: v.array(v.string()),
});
const publicShare = v.object({
  ...scale,
  weight: decimal,
  quorum: v.pipe(count, v.minValue(1)),
  rounding: v.object({ mean: places, product: places }),
  votes: v.array(v.object({ voter: id, entry: id, mark: decimal })),
});
const mark = v.object({ judge: id, absent: v.optional(v.boolean()), criteria: v.optional(criterionMarks) });
const title = v.optional(v.string());
const entry = v.object({ id, title, deduction: v.optional(decimal), marks: v.array(mark) });
const contest = { rule, entries: v.array(entry), publicShare: v.optional(publicShare) };

/** `given`: the receipt that was given out for it when an earlier stage was judged. */
const where = { stage: v.optional(id), entry: id, given: v.optional(hash) };
const when = { at: instant, receipt: hash };
const link = v.variant('act', [
  v.object({ act: v.literal('mark'), ...where, judge: id, criteria: criterionMarks, ...when }),
  v.object({ act: v.literal('absent'), ...where, judge: id, ...when }),
  v.object({ act: v.literal('lock'), ...where, deduction: decimal, ...when }),
  v.object({ act: v.literal('unlock'), ...where, reason: v.string(), ...when }),
  v.object({ act: v.literal('close'), digest: hash, ...when }),
]);
/** What was noted while the panel sat and changes no figure. */
const record = v.object({
  absentMarks: v.optional(v.literal('count-for-nothing')),
  sittings: v.optional(v.array(v.object({ seat: id, name: v.optional(v.string()), from: instant }))),
  recused: v.optional(v.array(v.object({ entry: id, judge: id }))),
  paper: v.optional(v.array(v.object({ entry: id, judge: id }))),
  late: v.optional(v.array(v.object({ entry: id, judge: id, at: instant }))),
  withdrawn: v.optional(v.array(id)),
  notes: v.optional(v.array(v.object({ at: instant, text: v.string() }))),
});
const around = {
  format: v.literal(protocolFormat),
  title,
  record: v.optional(record),
  tieDecisions: v.optional(v.array(v.pipe(v.array(id), v.minLength(2)))),
  seal: v.optional(v.object({ algorithm: v.literal('sha-256'), head: hash, links: v.array(link) })),
};

export const plainProtocol = v.object({ ...around, ...contest });
export const stagedProtocol = v.object({
  ...around,
  rule: v.object({ rounding: v.object({ product: places, final: places }), tieBreak: v.array(v.string()) }),
  stages: v.pipe(
    v.array(v.object({ id, title, weight: decimal, sealedBy: v.optional(hash), ...contest })),
    v.minLength(1),
  ),
});
