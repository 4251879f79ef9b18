import { type Key, refusalsOf, withChange } from './support/protocolFiles';

const mark = ['entries', 2, 'marks', 0, 'criteria', 'drive'];
const criterion = ['rule', 'criteria', 0];

describe('a protocol file is refused, by the path of its fault,', () => {
  test.each<[string, readonly Key[], unknown, string]>([
    ['a mark above the maximum', mark, '25.5', 'entries[2].marks[0].criteria.drive: is above the maximum (25.5 > 25)'],
    ['a mark below zero', mark, '-0.5', 'entries[2].marks[0].criteria.drive: is below zero (-0.5)'],
    ['a mark off step', mark, '22.25', 'entries[2].marks[0].criteria.drive: is off step (22.25, step 0.5)'],
    [
      'an exponent',
      mark,
      '2e1',
      'entries[2].marks[0].criteria.drive: is not a plain decimal of at most 40 characters, such as "22.5" ("2e1")',
    ],
    [
      'minus zero',
      mark,
      '-0',
      'entries[2].marks[0].criteria.drive: is not a plain decimal of at most 40 characters, such as "22.5" ("-0")',
    ],
    [
      'a mark that is a number',
      mark,
      22.5,
      'entries[2].marks[0].criteria.drive: Must be a decimal in quotes, or null, but is 22.5',
    ],
    [
      'an unknown criterion',
      ['entries', 2, 'marks', 0, 'criteria', 'drvie'],
      '1',
      'entries[2].marks[0].criteria.drvie: is no criterion of the rule (drvie)',
    ],
    [
      'an inherited name as criterion',
      ['entries', 2, 'marks', 0, 'criteria', 'constructor'],
      '1',
      'entries[2].marks[0].criteria.constructor: is no criterion of the rule (constructor)',
    ],
    [
      'a name with a dot as criterion',
      ['entries', 2, 'marks', 0, 'criteria', 'a.b'],
      '1',
      'entries[2].marks[0].criteria["a.b"]: is no criterion of the rule (a.b)',
    ],
    [
      'a judge twice',
      ['entries', 1, 'marks', 1, 'judge'],
      'seat-1',
      'entries[1].marks[1].judge: stands here a second time (seat-1)',
    ],
    ['an entry twice', ['entries', 1, 'id'], 'ent-01', 'entries[1].id: stands here a second time (ent-01)'],
    [
      'a judge who has an unseen character more in one entry',
      ['entries', 1, 'marks', 1, 'judge'],
      'seat-\u200b2',
      'entries[1].marks[1].judge: looks the same as another one of this file but is written otherwise ("seat-\\u{200b}2", "seat-2")',
    ],
    [
      'a judge written in full width',
      ['entries', 1, 'marks', 1, 'judge'],
      'ｓｅａｔ-2',
      'entries[1].marks[1].judge: looks the same as another one of this file but is written otherwise ("ｓｅａｔ-2", "seat-2")',
    ],
    [
      'two entries that look the same',
      ['entries', 1, 'id'],
      'ENT-01\u3000',
      'entries[1].id: looks the same as another one of this file but is written otherwise ("ENT-01\\u{3000}", "ent-01")',
    ],
    [
      'two criteria that look the same',
      [...criterion, 'id'],
      'mar\u00adket',
      'rule.criteria[3].id: looks the same as another one of this file but is written otherwise ("market", "mar\\u{ad}ket")',
    ],
    [
      'a judge neither marking nor absent',
      ['entries', 1, 'marks', 1],
      { judge: 'x' },
      'entries[1].marks[1]: has neither criteria nor "absent": true',
    ],
    [
      'a deduction that is no decimal',
      ['entries', 0, 'deduction'],
      '1/2',
      'entries[0].deduction: is not a plain decimal of at most 40 characters, such as "22.5" ("1/2")',
    ],
    ['a criterion twice', [...criterion, 'id'], 'market', 'rule.criteria[3].id: stands here a second time (market)'],
    ['a factor below zero', [...criterion, 'factor'], '-1', 'rule.criteria[0].factor: is below zero (-1)'],
    ['a step of zero', [...criterion, 'step'], '0.0', 'rule.criteria[0].step: must be above zero (0.0)'],
    ['no criteria', ['rule', 'criteria'], [], 'rule.criteria: must name at least one'],
    [
      'a panel that would be trimmed away',
      ['rule', 'trim', 'fromPanelSize'],
      2,
      'rule.trim.fromPanelSize: must be above high + low (2 ≤ 1 + 1)',
    ],
    ['half a judge dropped', ['rule', 'trim', 'high'], 0.5, 'rule.trim.high: Invalid integer: Received 0.5'],
    [
      'places below zero',
      ['rule', 'rounding', 'final'],
      -1,
      'rule.rounding.final: Invalid value: Expected >=0 but received -1',
    ],
    [
      'a place of rounding left undeclared',
      ['rule', 'rounding', 'mean'],
      undefined,
      'rule.rounding.mean: Invalid key: Expected "mean" but received undefined',
    ],
    [
      'a tie break it does not know',
      ['rule', 'tieBreak', 0],
      'criterion:drvie',
      'rule.tieBreak[0]: is no tie break of this protocol (criterion:drvie)',
    ],
    [
      'a format it does not know',
      ['format'],
      'tongxin-result-protocol/2',
      'format: must be "tongxin-result-protocol/1", but is "tongxin-result-protocol/2"',
    ],
    ['a format left out', ['format'], undefined, 'format: must be "tongxin-result-protocol/1", but is missing'],
    ['stages beside entries', ['stages'], [], 'entries: must stand inside the stages, not beside them'],
    ['a seal that is none', ['seal'], null, 'seal: Invalid type: Expected Object but received null'],
    [
      'a control character in a name',
      ['entries', 0, 'id'],
      'e\u202e1',
      'entries[0].id: Must not hold control characters',
    ],
  ])('for %s', (_, path, to, line) => {
    expect(refusalsOf(withChange(path, to))).toContain(line);
  });

  test('for a name that it says twice, for another reader might take the other', () => {
    const text = withChange(mark, '22.5').replace('"id":"ent-02"', '"id":"ent-02","id":"ent-09"');
    expect(refusalsOf(text)).toEqual(['entries[1].id: is said twice, the second time in line 1']);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^\$: is not JSON: /],
    ['cut off', '{"format": "tongxin', /^\$: is not JSON: /],
    ['JSON with a comment', '{} // done', /^\$: is not JSON: /],
    ['a list', '[]', /^\$: is not a JSON object$/],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), /^\$: is not UTF-8 text$/],
    ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000), /^\$: is (nested deeper|not JSON)/],
  ])('when it is %s', (_, file, line) => {
    expect(refusalsOf(file)).toEqual([expect.stringMatching(line)]);
  });
});
