import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, isJsonObject, type Json, type JsonObject } from '../../../domain/judging/canonicalJson';
import { addLink, publishProtocol } from '../../../domain/judging/publishProtocol';
import type { Act } from '../../../domain/judging/seal';
import { arbitraryProtocol } from './support/arbitraryProtocol';
import { anEntry, aProtocol, sha256, standingsFrom } from './support/builders';
import { actsOf, asJson, at, chained, published, recomputed } from './support/published';

const contest = aProtocol({
  entries: [anEntry('e1', ['80', '81', null], '0.5'), anEntry('e2', ['70', '71', '72'])],
  rule: { ...aProtocol().rule, minimumPanel: 2 },
});
const sealed = published(contest);

/** A copy in which what stands at the path is another value. */
function changed(value: Json, [key, ...rest]: readonly (string | number)[], to: Json): Json {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changed(item, rest, to) : item));
  if (!isJsonObject(value)) throw new Error(`nothing stands at ${key}`);
  return { ...value, [key]: changed(value[key] ?? null, rest, to) };
}
const change = (path: readonly (string | number)[], to: Json): JsonObject => asJson(changed(sealed, path, to));

describe('a sealed protocol', () => {
  test('gives the standings of the contest that was published', () => {
    fc.assert(
      fc.property(arbitraryProtocol, (protocol) => {
        expect(recomputed(published(protocol))).toEqual(standingsFrom(protocol));
      }),
      { numRuns: 60 },
    );
  });

  test('breaks when any one mark is changed, wherever it stands', () => {
    const oneOf = fc.tuple(arbitraryProtocol, fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(oneOf, ([protocol, entryAt, judgeAt, criterionAt]) => {
        const index = entryAt % Math.max(1, protocol.entries.length);
        const marks = protocol.entries[index]?.marks ?? [];
        const judge = judgeAt % Math.max(1, marks.length);
        const criterion = protocol.rule.criteria[criterionAt % protocol.rule.criteria.length]?.id ?? '';
        const criteria = marks[judge]?.criteria;
        fc.pre(criteria !== undefined);
        const other = criteria?.[criterion] === '0.00' ? null : '0.00';
        const path = ['entries', index, 'marks', judge, 'criteria', criterion];
        const file = asJson(changed(published(protocol), path, other));
        expect(recomputed(file)).toEqual([`entries[${index}].marks[${judge}].criteria.${criterion} seal-differs`]);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, JsonObject, string]>([
    ['a mark in the chain', change(['seal', 'links', 1, 'criteria', 'drive'], '82'), 'seal.links[1] seal-link-broken'],
    ['the judge of a link', change(['seal', 'links', 0, 'judge'], 'j9'), 'seal.links[0] seal-link-broken'],
    [
      'the time of a link',
      change(['seal', 'links', 2, 'at'], '2026-05-17T06:00:00.000Z'),
      'seal.links[2] seal-link-broken',
    ],
    ['a receipt', change(['seal', 'links', 3, 'receipt'], 'a'.repeat(64)), 'seal.links[3] seal-link-broken'],
    [
      'a member that the format does not know',
      change(['seal', 'links', 4, 'note'], 'x'),
      'seal.links[4] seal-link-broken',
    ],
    ['the rule', change(['rule', 'rounding', 'final'], 1), 'seal.head seal-head-broken'],
    ['the maximum', change(['rule', 'criteria', 0, 'max'], '101'), 'seal.head seal-head-broken'],
    ['a deduction', change(['entries', 0, 'deduction'], '0'), 'entries[0].deduction seal-differs'],
    [
      'an absence',
      change(['entries', 0, 'marks', 2], { judge: 'j3', criteria: { drive: '99' } }),
      'entries[0].marks[2].absent seal-differs',
    ],
    ['a judge left out', change(['entries', 1, 'marks'], []), 'entries[1].marks seal-differs'],
    ['a judge put in', change(['entries', 1, 'marks', 0, 'judge'], 'j9'), 'entries[1].marks[0] seal-differs'],
    [
      'a mark written otherwise',
      change(['entries', 1, 'marks', 0, 'criteria', 'drive'], '70.0'),
      'entries[1].marks[0].criteria.drive seal-differs',
    ],
    [
      'an entry left out',
      change(['entries'], [{ id: 'e1', deduction: '0.5', marks: [] }]),
      'seal.links[4] unknown-entry',
    ],
    ['a tie decision put in', change(['tieDecisions'], [['e1', 'e2']]), 'seal.links[8].digest seal-differs'],
  ])('names the fault when someone changes %s', (_, file, fault) => {
    expect(recomputed(file)).toEqual([fault]);
  });

  test('does not hold when its end is cut off', () => {
    const links = isJsonObject(sealed.seal) && Array.isArray(sealed.seal.links) ? sealed.seal.links : [];
    expect(recomputed(change(['seal', 'links'], links.slice(0, -1)))).toEqual(['seal.links[7] seal-not-closed']);
    expect(recomputed(change(['seal', 'links'], []))).toEqual(['seal.links seal-not-closed']);
  });
});

describe('the acts of a chain', () => {
  const mark = (judge: string, drive: string): Act => ({ act: 'mark', entry: 'e1', judge, criteria: { drive }, at });
  const lock: Act = { act: 'lock', entry: 'e1', deduction: '0', at };
  const unlock: Act = { act: 'unlock', entry: 'e1', reason: '评委申请更正', at };
  const one = aProtocol({ entries: [anEntry('e1', [])], rule: { ...aProtocol().rule, minimumPanel: 1 } });

  test('give each judge’s last mark before the lock, and both versions stay to be seen', () => {
    const file = published(one, [mark('j1', '60'), mark('j1', '70'), lock, unlock, mark('j1', '80'), lock]);
    expect(file.entries).toEqual([{ id: 'e1', deduction: '0', marks: [{ judge: 'j1', criteria: { drive: '80' } }] }]);
    expect(recomputed(file)).toEqual([
      { entry: 'e1', rank: 1, final: '80.00', components: { drive: '80.0000000000' }, dropped: [] },
    ]);
  });

  test.each<[string, readonly Act[], string]>([
    ['a mark after the lock', [mark('j1', '60'), lock, mark('j1', '70')], 'seal.links[2] seal-unlawful'],
    ['a second lock', [mark('j1', '60'), lock, lock], 'seal.links[2] seal-unlawful'],
    ['an unlocking of what is open', [mark('j1', '60'), unlock], 'seal.links[1] seal-unlawful'],
    ['an entry that nobody locked', [mark('j1', '60')], 'entries[0] seal-differs'],
    [
      'a mark above the maximum that was replaced',
      [mark('j1', '101'), mark('j1', '60'), lock],
      'seal.links[0].criteria.drive above-max',
    ],
  ])('are refused with %s', (_, acts, fault) => {
    expect(recomputed(published(one, acts))).toContain(fault);
  });
});

test('the chain can be made anew from its description with a hash and nothing else', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  // As a stranger would write it: what was declared has its names in order already.
  const { criteria, trim, rounding, minimumPanel, tieBreak } = contest.rule;
  const [criterion] = criteria;
  const declared =
    `{"format":"tongxin-result-protocol/1","rule":{"criteria":[{"factor":"${criterion?.factor}","id":"drive",` +
    `"max":"100","name":"带动效应","step":"0.1"}],"minimumPanel":${minimumPanel},"rounding":{"final":${rounding.final},` +
    `"mean":null,"product":null},"tieBreak":${JSON.stringify(tieBreak)},"trim":{"fromPanelSize":5,"high":${trim.high},` +
    '"low":1,"scope":"total"}}}';
  const head = hash(declared);
  const first = hash(`${head}\n{"act":"mark","at":"${at}","criteria":{"drive":"80"},"entry":"e1","judge":"j1"}`);
  const second = hash(`${first}\n{"act":"mark","at":"${at}","criteria":{"drive":"81"},"entry":"e1","judge":"j2"}`);
  const third = hash(`${second}\n{"act":"absent","at":"${at}","entry":"e1","judge":"j3"}`);
  const fourth = hash(`${third}\n{"act":"lock","at":"${at}","deduction":"0.5","entry":"e1"}`);
  const links = chained(asJson({ ...contest, entries: [] }), actsOf(contest).slice(0, 4));
  expect(links.map(({ receipt }) => receipt)).toEqual([first, second, third, fourth]);
});

test('canonical JSON sorts names and keeps nothing but meaning', () => {
  const value = { b: [1, { z: null, a: true }], a: '"\n\u0001é同', '\ud83d\ude00': 1, '\uff01': 2 };
  expect(canonicalJson(value)).toBe('{"a":"\\"\\n\\u0001é同","b":[1,{"a":true,"z":null}],"😀":1,"！":2}');
});

test('a staged protocol is sealed by one chain over all its stages', () => {
  const stage = (id: string, weight: string, marks: readonly string[]) => ({
    id,
    weight,
    rule: contest.rule,
    entries: [anEntry('e1', marks)],
  });
  const stages = [stage('review', '0.4', ['80', '80', '80']), stage('final', '0.6', ['90', '90', '90'])];
  const whole = {
    format: contest.format,
    rule: { rounding: { product: null, final: 2 }, tieBreak: ['exact', 'stage:final'] },
    stages: stages.map((one) => ({ ...one, entries: [{ id: 'e1' }] })),
  };
  const acts = stages.flatMap((one) => actsOf(one, one.id));
  const file = publishProtocol(asJson(whole), chained(asJson(whole), acts), at, sha256);
  expect(recomputed(file)).toEqual([
    {
      entry: 'e1',
      rank: 1,
      final: '86.00',
      components: { review: '32.0000000000', final: '54.0000000000' },
      dropped: [],
    },
  ]);
  const forged = asJson(changed(file, ['stages', 1, 'entries', 0, 'marks', 2, 'criteria', 'drive'], '91'));
  expect(recomputed(forged)).toEqual(['stages[1].entries[0].marks[2].criteria.drive seal-differs']);
  const reweighed = asJson(changed(changed(file, ['stages', 0, 'weight'], '0.5'), ['stages', 1, 'weight'], '0.5'));
  expect(recomputed(reweighed)).toEqual(['seal.head seal-head-broken']);
});

test('an act that is chained anew under a forged past gives another receipt than the judge holds', () => {
  const mark: Act = { act: 'mark', entry: 'e1', judge: 'j2', criteria: { drive: '81' }, at };
  const [honest, forged] = ['a', 'b'].map((previous) => addLink(sha256(previous), mark, sha256).receipt);
  expect(honest).not.toBe(forged);
});
