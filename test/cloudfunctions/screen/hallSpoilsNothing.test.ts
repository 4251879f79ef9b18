import fc from 'fast-check';
import { hallOf } from '../../../domain/contest/hall';
import type { SeatId } from '../../../domain/contest/panel';
import { type EntryKey, keysOf, type Run, seatsOf } from '../../../domain/contest/run';
import { scoreOf, standingsIn, unmarkedSeats } from '../../../domain/contest/scores';
import type { StageAct } from '../../../domain/contest/stageActs';
import { usualAwards } from '../../../locales/zh-CN/contest/rubrics';
import { heardAndLocked, marked, projectEntries, startedEvening, stepped, tried } from '../../support/evenings';
import { hallLinkOfFile } from '../../support/hallLink';
import { laterEvening } from '../../support/stagedEvenings';
import { casesOf } from '../../support/thorough';

// Hundreds of polls, on a machine that may be busy.
jest.setTimeout(240_000);

const { keep, read } = hallLinkOfFile();

/** Totals that stand for one seat and one entry alone: found anywhere, they give that mark away. */
const totalOf = (entry: EntryKey, seat: SeatId): string =>
  (31 + ((Number(entry.slice(1)) * 37 + Number(seat.slice(1)) * 11) % 67) + Number(seat.slice(1)) / 10).toFixed(1);

const markedByMost = (run: Run, entry: EntryKey, which: number): Run =>
  seatsOf(run)
    .filter((seat) => (which + Number(seat.slice(1))) % 7 !== 0)
    .reduce((before, seat) => marked(before, entry, seat, totalOf(entry, seat)), run);

/** What may be done with an entry as it stands. */
function stepsWith(run: Run, entry: EntryKey, isUnlocked: boolean): readonly StageAct[] {
  switch (run.entries[entry]?.state) {
    case 'waiting':
      return [{ type: 'call', entry }];
    case 'on-stage':
      return run.clock === null ? [{ type: 'begin', phase: 'pitch' }] : [{ type: 'open-scoring', entry }];
    case 'heard':
      return [{ type: 'open-scoring', entry }];
    case 'scoring':
      return [{ type: 'lock', entry, without: unmarkedSeats(run, entry) }];
    case 'locked':
      return isUnlocked ? [{ type: 'unlock', entry, reason: '评委要改' }] : [{ type: 'reveal', entry }];
    default:
      return isUnlocked ? [{ type: 'unlock', entry, reason: '评委要改' }] : [];
  }
}

/** One step of an evening as chance has it: several entries are in the middle of theirs at once. */
function eveningOf(run: Run, { turn, which }: { readonly turn: number; readonly which: number }): Run {
  const open = keysOf(run).find((key) => run.entries[key]?.state === 'scoring');
  if (open !== undefined && which % 3 === 0) return markedByMost(run, open, which);
  const acts = keysOf(run).flatMap((key) => stepsWith(run, key, which % 11 === 0));
  const act = acts[turn % Math.max(1, acts.length)];
  return (act && tried(run, act)) ?? run;
}

/** The rest of an evening, up to its close. */
function finished(run: Run): Run {
  const all = keysOf(run).reduce((before, entry) => {
    const state = before.entries[entry]?.state;
    if (state === 'waiting')
      return heardAndLocked(
        before,
        entry,
        seatsOf(run).map((seat) => totalOf(entry, seat)),
      );
    if (state !== 'scoring' && state !== 'heard' && state !== 'on-stage') return before;
    const begun = tried(before, { type: 'begin', phase: 'pitch' }) ?? before;
    const open = tried(begun, { type: 'open-scoring', entry }) ?? begun;
    const full = seatsOf(run).reduce((one, seat) => marked(one, entry, seat, totalOf(entry, seat)), open);
    return stepped(full, { type: 'lock', entry, without: [] });
  }, run);
  return stepped(all, { type: 'close' });
}

/** Finals and marks that the hall was shown, and those that it was not. */
function knownAndSecret(run: Run, shownInCeremony: readonly EntryKey[]) {
  const isClosed = run.status === 'closed';
  const keys = keysOf(run);
  const isShown = (key: EntryKey) =>
    isClosed ? shownInCeremony.includes(key) : run.entries[key]?.state === 'revealed';
  const combined = new Map(standingsIn(run).map(({ entry, final }) => [entry, final]));
  const finalsOf = (ofWhich: readonly EntryKey[]) =>
    ofWhich.flatMap((key) => [scoreOf(run, key).final ?? [], combined.get(key) ?? []].flat());
  const known = new Set(finalsOf(keys.filter(isShown)));
  const hidden = keys.filter((key) => !isShown(key));
  return {
    finals: finalsOf(hidden.filter((key) => run.entries[key]?.state !== 'waiting')).filter(
      (final) => !known.has(final),
    ),
    // Marks are shown of one entry at a time, the one that was revealed last.
    totals: keys
      .filter((key) => isClosed || key !== run.lastRevealed || run.entries[key]?.state !== 'revealed')
      .flatMap((key) => scoreOf(run, key).seats.flatMap(({ total }) => total ?? [])),
    hidden,
  };
}

async function expectNothingGivenAway(run: Run): Promise<void> {
  await keep(run);
  const body = await (await read()).text();
  const { hall } = JSON.parse(body);
  expect(hall).toEqual(hallOf(run, usualAwards));
  const upwards = [...standingsIn(run)].reverse();
  const shown = upwards.slice(0, run.ceremony.shown).map(({ entry }) => entry as EntryKey);
  const { finals, totals, hidden } = knownAndSecret(run, shown);
  const given = new Set((hall.reveal?.seats ?? []).map(({ total }: { total: string | null }) => total));
  const secrets = [...finals, ...totals.filter((total) => !given.has(total))];
  expect(secrets.filter((secret) => body.includes(`"${secret}"`) || body.includes(`"${Number(secret)}"`))).toEqual([]);
  const ranked: readonly { place: number }[] = [...hall.standings, ...hall.ceremony];
  const hiddenPlaces = hidden.map((key) => run.order.indexOf(key) + 1);
  expect(ranked.filter(({ place }) => hiddenPlaces.includes(place))).toEqual([]);
  if (run.status === 'closed') {
    expect([hall.reveal, hall.onStage, hall.clock, hall.standings]).toEqual([null, null, null, []]);
    // Once the evening is closed, a title stands beside its rank or nowhere.
    const untold = hidden.filter((key) => body.includes(run.entries[key]?.title ?? ''));
    expect(untold).toEqual([]);
  }
}

test('no answer of an evening holds a mark, a final or a rank that was not shown', async () => {
  const moment = fc.record({ turn: fc.nat(80), which: fc.nat(30) });
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { minLength: 10, maxLength: 50 }), fc.boolean(), async (moments, isLater) => {
      const entries = projectEntries(5);
      let run = isLater ? laterEvening(entries) : startedEvening({ entries, judges: 5 });
      for (const one of moments) {
        const next = eveningOf(run, one);
        if (next === run) continue;
        run = next;
        await expectNothingGivenAway(run);
      }
      if (run.status !== 'closed') run = finished(run);
      await expectNothingGivenAway(run);
      for (const by of ['mem_supervisor', 'mem_second']) run = tried(run, { type: 'release-ceremony' }, { by }) ?? run;
      for (let next: Run | null = run; next !== null; next = tried(run, { type: 'show-next' })) {
        run = next;
        await expectNothingGivenAway(run);
      }
      expect(run.ceremony.shown).toBe(standingsIn(run).length);
    }),
    { numRuns: casesOf(6, 400), endOnFailure: true },
  );
});
