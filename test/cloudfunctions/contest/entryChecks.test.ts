/** Longer than 200 lines: what checkers do with entries. */
import * as contest from '../../../contracts/contest/calls';
import { claimMinutes } from '../../../domain/entry/checking';
import type { Person } from '../../support/cloudForTests';
import {
  aContestForEntries,
  anEntryPlan,
  aShortlistedEntry,
  type ContestForEntries,
  memberIdOf,
  reasonsTo,
} from '../../support/entries';
import { aStage, type Stage } from '../../support/stage';
import { granted } from '../../support/town';

let stage: Stage;
let cloud: Stage['cloud'];
let refuses: Stage['refuses'];
let open: ContestForEntries;
let first: Person;
let second: Person;
beforeAll(async () => {
  stage = await aStage();
  ({ cloud, refuses } = stage);
  open = await aContestForEntries(cloud, stage.town);
  [first, second] = open.checkers;
});
afterAll(() => cloud.close());

let people = 0;
const anOpenid = () => `oSomebody${++people}`;
const read = async (person: Person, entryId: string) =>
  (await granted(person.call(contest.readMyEntry, { entryId }))).entry;

describe('a claim', () => {
  test('is one person’s, however many press at once', async () => {
    const { entryId } = await open.submitted(anOpenid());
    const claim = (person: Person) => person.call(contest.claimEntry, { entryId });
    const answers = await Promise.all([claim(first), claim(second), claim(stage.town.organizer)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.failure).toBe('claimed-by-other');
    const { entries } = await granted(
      first.call(contest.listEntries, { contestId: open.contestId, view: 'waiting', after: null }),
    );
    expect(entries.find((one) => one.entryId === entryId)?.claim).toMatchObject({ isMine: answers[0]?.ok });
  });

  test('runs out, and passes to who asks next; the first is told so and nothing of theirs is done', async () => {
    const { entryId, version } = await open.claimed(anOpenid());
    await refuses(second, contest.claimEntry, { entryId }, 'claimed-by-other');
    await refuses(second, contest.qualifyEntry, { entryId, version }, 'not-claimed');
    cloud.cloud.clock.advance((claimMinutes + 1) * 60_000);
    await refuses(first, contest.qualifyEntry, { entryId, version }, 'not-claimed');
    await granted(second.call(contest.claimEntry, { entryId }));
    await refuses(
      first,
      contest.returnEntry,
      { entryId, version, reasons: reasonsTo({ title: '请写清楚' }) },
      'not-claimed',
    );
    expect(await granted(second.call(contest.qualifyEntry, { entryId, version }))).toEqual({ version: version + 1 });
  });

  test('is of what waits alone, and never of one’s own', async () => {
    const { person, entryId } = await open.entrant(anOpenid());
    await refuses(stage.town.organizer, contest.claimEntry, { entryId }, 'wrong-state');
    const organizerId = await memberIdOf(cloud, stage.town.organizer);
    const own = await aShortlistedEntry(cloud, open.contestId, { memberId: organizerId, status: 'submitted' });
    await refuses(stage.town.organizer, contest.claimEntry, { entryId: own }, 'own-entry');
    await refuses(person, contest.claimEntry, { entryId: own }, 'not-allowed');
  });
});

describe('an answer', () => {
  test('returns with reasons field by field; what is handed in again waits again', async () => {
    const { person, entryId, version } = await open.claimed(anOpenid());
    const reasons = reasonsTo({ title: '请写明产品', files: '图片看不清' });
    const press = () => first.call(contest.returnEntry, { entryId, version, reasons });
    expect(await Promise.all([press(), press()])).toEqual(Array(2).fill({ ok: true, value: { version: version + 1 } }));
    const back = await read(person, entryId);
    expect([back.status, back.returned]).toEqual([
      'returned',
      [
        { field: 'title', reason: '请写明产品' },
        { field: 'files', reason: '图片看不清' },
      ],
    ]);
    const plan = { ...anEntryPlan, title: '山茶油压榨' };
    const saved = await granted(person.call(contest.saveEntry, { entryId, version: back.version, plan }));
    await granted(person.call(contest.submitEntry, { entryId, ...saved }));
    const again = await read(person, entryId);
    expect([again.status, again.returned, again.history.map(({ step }) => step)]).toEqual([
      'submitted',
      [],
      ['started', 'submitted', 'returned', 'submitted'],
    ]);
    await refuses(first, contest.qualifyEntry, { entryId, version: again.version }, 'not-claimed');
  });

  test('needs at least one reason to return', async () => {
    const { entryId, version } = await open.claimed(anOpenid());
    const answer = await first.call(contest.returnEntry, { entryId, version, reasons: reasonsTo({}) });
    expect(answer).toEqual({ ok: false, failure: 'malformed-request', field: 'reasons' });
  });

  test('is one of two that come at once', async () => {
    const { entryId, version } = await open.claimed(anOpenid());
    const answers = await Promise.all([
      first.call(contest.qualifyEntry, { entryId, version }),
      first.call(contest.rejectEntry, { entryId, version, reason: '不在范围' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('rejects with a reason; one appeal is answered by another checker', async () => {
    const { person, entryId, version } = await open.claimed(anOpenid());
    const rejection = await granted(first.call(contest.rejectEntry, { entryId, version, reason: '不在本县范围' }));
    expect(await read(person, entryId)).toMatchObject({ status: 'rejected', mayAppeal: true });
    const undecided = { entryId, version: rejection.version, isGranted: true, answer: '没有申诉' };
    await refuses(second, contest.decideEntryAppeal, undecided, 'wrong-state');
    const reason = '我们村就在本县，附上证明。';
    const appeal = await granted(person.call(contest.appealRejection, { entryId, reason }));
    await refuses(person, contest.appealRejection, { entryId, reason: '再申诉一次试试' }, 'entry-appealed');
    const list = { contestId: open.contestId, view: 'appeals', after: null } as const;
    const waiting = await granted(second.call(contest.listEntries, list));
    expect([waiting.counts.appeals, waiting.entries.map((one) => one.entryId)]).toEqual([1, [entryId]]);
    const decision = { entryId, ...appeal, isGranted: true, answer: '证明有效' };
    await refuses(first, contest.decideEntryAppeal, decision, 'same-checker');
    expect(await granted(second.call(contest.decideEntryAppeal, decision))).toEqual({ version: appeal.version + 1 });
    expect(await granted(second.call(contest.decideEntryAppeal, decision))).toEqual({ version: appeal.version + 1 });
    const entry = await read(person, entryId);
    expect([entry.status, entry.mayAppeal, entry.rejection?.appeal?.answer]).toEqual([
      'qualified',
      false,
      { isGranted: true, text: '证明有效', at: expect.any(String) },
    ]);
    expect((await granted(second.call(contest.listEntries, list))).counts.appeals).toBe(0);
  });
});
