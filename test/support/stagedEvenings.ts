import { readProtocol } from '../../contracts/judging/readProtocol';
import { protocolOf } from '../../domain/contest/protocol';
import { resultRanks } from '../../domain/contest/publication';
import type { PublishedStage } from '../../domain/contest/publishedStage';
import type { EntryKey, Run } from '../../domain/contest/run';
import type { StartingEntry } from '../../domain/contest/startRun';
import { usualAwards } from '../../locales/zh-CN/contest/rubrics';
import { heardAndLocked, sha256, startedEvening, stepped } from './evenings';

/** Evenings that follow each other, by rules alone. */

export const stageIds = ['con_000000000000papr', 'con_00000000000visit', 'con_00000000000final'] as const;

/** An entry of one of several contests, which continues those of earlier ones. */
export const anEntryOf = (contest: number, project: string, continues: StartingEntry['continues'] = []) => ({
  id: `ent_${contest}${project.padStart(15, '0')}`,
  title: `项目${project}`,
  team: `队${project}`,
  continues,
});

/** Every entry heard, marked alike by all seats or as given, locked, and the run closed. */
export function heldEvening(run: Run, totals: Readonly<Record<EntryKey, readonly string[] | string>>): Run {
  const seats = Object.keys(run.seats);
  const heard = run.order.reduce((before, key) => {
    const given = totals[key] ?? '80';
    return heardAndLocked(before, key, typeof given === 'string' ? seats.map(() => given) : given);
  }, run);
  return stepped(heard, { type: 'close' });
}

/** As a later stage reads it once it was published. */
export function publishedAs(
  run: Run,
  entries: readonly StartingEntry[],
  earlier: readonly PublishedStage[] = [],
): PublishedStage {
  const read = readProtocol(JSON.parse(JSON.stringify(protocolOf(run, [], sha256, earlier))));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return {
    contestId: run.contestId,
    protocol: read.protocol,
    raw: read.raw,
    entries: resultRanks(run, { awards: usualAwards }).map(({ key, entryId }) => ({
      ...{ key, entryId },
      continues: entries.find(({ id }) => id === entryId)?.continues ?? [],
    })),
  };
}

/** An evening of these entries, each of which was in one stage before, where it had its own total. */
export function laterEvening(
  entries: readonly StartingEntry[],
  judges = 5,
  more: Pick<Parameters<typeof startedEvening>[0] & object, 'rules' | 'isRehearsal'> = {},
): Run {
  const [, visit] = stageIds;
  const before = entries.map((entry, index) => ({ ...entry, id: anEntryOf(2, String(index)).id }));
  const totals = Object.fromEntries(before.map((_, index) => [`e${index + 1}`, `${90 - index * 3}.4`]));
  const held = heldEvening(startedEvening({ id: visit, title: '初赛', entries: before, judges }), totals);
  return startedEvening({
    ...more,
    ...{ title: '决赛', judges, earlier: [publishedAs(held, before)] },
    entries: entries.map((entry, index) => ({
      ...entry,
      continues: [{ contestId: visit, entryId: before[index]?.id ?? '' }],
    })),
    stages: { earlier: [{ contestId: visit, weight: '40' }], roundsEach: false, tieBreak: 'combined' },
  });
}
