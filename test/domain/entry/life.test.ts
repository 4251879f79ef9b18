import fc from 'fast-check';
import { appealDecided, appealed, hasOpenAppeal } from '../../../domain/entry/appeal';
import { claimBy, claimMinutes, qualified, rejected, returned, reviewClaim } from '../../../domain/entry/checking';
import type { Actor, Entry, EntryStatus } from '../../../domain/entry/entry';
import { type EntryChange, entryMoves, isRepeated } from '../../../domain/entry/life';
import { shortlistedOrNot, withdrawn } from '../../../domain/entry/shortlist';
import { reviewSubmission, submitBy, submitted } from '../../../domain/entry/writing';
import { fail, type Result } from '../../../domain/result';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { anEntry } from '../../support/entries';

const opens = '2027-05-01T00:00:00.000Z';
const contest = { entriesCloseAt: '2027-05-20T00:00:00.000Z', startAt: '2027-06-01T11:00:00.000Z' };
const applicant = 'mem_applicant0000000';
const people = [applicant, 'mem_first', 'mem_second', 'mem_third'] as const;

type Press = { readonly does: string; readonly by: (typeof people)[number]; readonly minutes: number };
const presses = fc.array(
  fc.record({
    does: fc.constantFrom(
      ...['submit', 'claim', 'return', 'qualify', 'reject', 'appeal', 'grant', 'refuse', 'list', 'unlist', 'withdraw'],
    ),
    by: fc.constantFrom(...people),
    minutes: fc.constantFrom(0, 1, 20, claimMinutes + 1, 24 * 60, 5 * 24 * 60),
  }),
  { maxLength: 40 },
);

/** As the server takes a step: whatever the rules answer is written as a whole, or nothing is. */
const stepOf = (entry: Entry, { does, by }: Press, at: Instant): Result<EntryChange, string> => {
  const actor = (as: Actor['as']): Actor => ({ memberId: by, as, at });
  const seenVersion = entry.version;
  const evening = { isListClosed: false, hasBegun: false };
  const owns = by === applicant;
  switch (does) {
    case 'submit': {
      const review = owns ? reviewSubmission(entry, contest, at) : fail('unknown-entry');
      return review.ok ? submitted(entry, actor('applicant'), 'passed') : review;
    }
    case 'return':
      return returned(entry, { seenVersion, reasons: { title: '请写清楚' }, actor: actor('checker') });
    case 'qualify':
      return qualified(entry, seenVersion, actor('checker'));
    case 'reject':
      return rejected(entry, { seenVersion, reason: '不在范围', actor: actor('checker') });
    case 'appeal':
      if (!owns) return fail('unknown-entry');
      return appealed(entry, { reason: '在范围里', actor: actor('applicant'), startAt: contest.startAt });
    case 'grant':
    case 'refuse': {
      const isGranted = does === 'grant';
      return appealDecided(entry, { seenVersion, isGranted, answer: '已核对', actor: actor('checker') });
    }
    case 'list':
    case 'unlist':
      return shortlistedOrNot(entry, { isOn: does === 'list', seenVersion, evening, actor: actor('organizer') });
    default:
      return owns ? withdrawn(entry, evening, actor('applicant')) : fail('unknown-entry');
  }
};

function after(entry: Entry, press: Press, at: Instant): Entry {
  if (press.does === 'claim')
    return reviewClaim(entry, press.by, at).ok ? { ...entry, claim: claimBy(press.by, at) } : entry;
  const change = stepOf(entry, press, at);
  if (!change.ok) return entry;
  const { step, ...fields } = change.value;
  return { ...entry, ...fields, history: [...entry.history, step] };
}

const everyLife = (check: (lived: readonly Entry[], pressed: readonly Press[]) => void) =>
  fc.assert(
    fc.property(presses, (pressed) => {
      let at = opens;
      const lived = [anEntry({ memberId: applicant })];
      for (const press of pressed) {
        at = addMinutes(at, press.minutes);
        lived.push(after(lived[lived.length - 1] ?? anEntry(), press, at));
      }
      check(lived, pressed);
    }),
    { numRuns: 500 },
  );

const pairs = (lived: readonly Entry[]) => lived.slice(1).map((now, index) => ({ now, before: lived[index] ?? now }));

test('whatever is pressed by whom, each change of status is one that a step of the history names', () => {
  everyLife((lived) => {
    for (const { now, before } of pairs(lived)) {
      if (now.history.length === before.history.length) {
        expect([now.status, now.version]).toEqual([before.status, before.version]);
        continue;
      }
      const last = now.history[now.history.length - 1];
      const move = entryMoves[last?.step as keyof typeof entryMoves];
      expect(move.from as readonly EntryStatus[]).toContain(before.status);
      expect(now.status).toBe(move.to);
      expect(now.version).toBe(before.version + 1);
      expect(isRepeated(now, before.version, last?.step ?? 'started', last?.memberId ?? '')).toBe(true);
    }
  });
});

test('nobody in it decides on it, and only who holds it answers it', () => {
  everyLife((lived) => {
    for (const { now, before } of pairs(lived)) {
      const step = now.history[before.history.length];
      if (step === undefined || step.by === 'applicant') continue;
      expect(step.memberId).not.toBe(applicant);
      if (['returned', 'qualified', 'rejected'].includes(step.step)) {
        expect(before.claim?.memberId).toBe(step.memberId);
        expect(step.at < (before.claim?.until ?? '')).toBe(true);
      }
      expect(now.claim).toBeNull();
    }
  });
});

test('a claim passes to another only once it has run out', () => {
  everyLife((lived, pressed) => {
    let at = opens;
    for (const [index, { now, before }] of pairs(lived).entries()) {
      at = addMinutes(at, pressed[index]?.minutes ?? 0);
      if (before.claim === null || now.claim === null || now.claim.memberId === before.claim.memberId) continue;
      expect(before.claim.until <= at).toBe(true);
    }
  });
});

test('there is one appeal at most, and another than who rejected answers it', () => {
  everyLife((lived) => {
    const last = lived[lived.length - 1];
    expect(last?.history.filter(({ step }) => step === 'appealed').length).toBeLessThanOrEqual(1);
    const answer = last?.rejection?.appeal?.answer;
    if (answer) expect(answer.by).not.toBe(last?.rejection?.by);
    if (last && hasOpenAppeal(last)) expect(last.status).toBe('rejected');
  });
});

test('what is withdrawn stays so', () => {
  everyLife((lived) => {
    const first = lived.findIndex(({ status }) => status === 'withdrawn');
    if (first !== -1) expect(lived.slice(first).every(({ status }) => status === 'withdrawn')).toBe(true);
  });
});

test('one that was returned may be mended for two days, but not once the evening begins', () => {
  const returnedAt = (statusAt: Instant) => submitBy({ status: 'returned', statusAt }, contest);
  expect([
    submitBy({ status: 'draft', statusAt: opens }, contest),
    returnedAt(opens),
    returnedAt('2027-05-19T00:00:00.000Z'),
    returnedAt('2027-05-31T00:00:00.000Z'),
  ]).toEqual([contest.entriesCloseAt, contest.entriesCloseAt, '2027-05-21T00:00:00.000Z', contest.startAt]);
});

test('what is handed in lacks nothing, and is handed in in time', () => {
  const at = '2027-05-02T00:00:00.000Z';
  const review = (change: Partial<Entry>, now = at) => reviewSubmission(anEntry(change), contest, now);
  const missing = (field: string) => ({ ok: false, failure: 'entry-incomplete', field });
  expect([
    review({}),
    review({ title: '' }),
    review({ team: ' ' }),
    review({ summary: '太短' }),
    review({ plan: '' }),
    review({ townshipCode: null }),
    review({}, contest.entriesCloseAt),
    review({ status: 'submitted' }),
  ]).toEqual([
    { ok: true, value: null },
    missing('title'),
    missing('team'),
    missing('summary'),
    missing('plan'),
    missing('village'),
    { ok: false, failure: 'entries-closed' },
    { ok: false, failure: 'wrong-state' },
  ]);
});
