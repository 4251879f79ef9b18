import { command as _ } from '../../_platform/cloud';
import { eachInTime, togetherInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../../_platform/timers/timer';
import { activities } from '../activities/collections';
import { appointments } from '../appointments/collections';
import { cloudAudit } from '../audit/cloudAudit';
import type { Audited } from '../audit/documents';
import { contestResults, contestRuns, contests, resultAppeals } from '../contests/collections';
import { draws } from '../draws/collections';
import { entries as contestEntries } from '../entries/collections';
import { deployment, members } from '../members/collections';
import { invitations, organisations } from '../organisations/collections';
import { messages } from '../outbox/collections';
import { registrations } from '../registrations/collections';

type Row = Required<Audited> & { readonly _id: string };
type Carrier = Pick<typeof activities, 'aggregate' | 'updateAll'>;

const carriers: { readonly [name: string]: Carrier } = {
  activities,
  appointments,
  contestResults,
  contestRuns,
  contests,
  deployment,
  draws,
  entries: contestEntries,
  invitations,
  members,
  messages,
  organisations,
  registrations,
  resultAppeals,
};

const atOnce = 50;

/**
 * Takes entries out of the documents that were changed with them, once they are in the log. Moved twice, an entry is
 * written once.
 */
export const moveEntries: TimerStep = {
  name: 'audit-moved',
  everyMinutes: 1,
  maxMilliseconds: 2000,
  run: async (turn) => {
    let moved = 0;
    const move = async ([, carrier]: readonly [string, Carrier]) => {
      const count = await moveFrom(carrier, turn);
      moved += count;
    };
    const all = Object.entries(carriers);
    await eachInTime(all, turn, ([name]) => `entries in ${name}`, move, all.length);
    return moved === 0 ? null : String(moved);
  },
};

async function moveFrom(carrier: Carrier, turn: Turn): Promise<number> {
  let moved = 0;
  let afterId = '';
  while (!turn.isOver()) {
    const rows = await carrier.aggregate<Row>((pipeline) =>
      pipeline
        .match({ 'audit.at': _.gt(''), _id: _.gt(afterId) })
        .sort({ _id: 1 })
        .limit(atOnce)
        .project({ audit: 1 }),
    );
    const last = rows.at(-1);
    if (last === undefined) break;
    await togetherInTime(
      rows,
      turn,
      ({ _id }) => `entries of ${_id}`,
      async (some) => {
        moved += await moveOf(carrier, some);
      },
    );
    if (rows.length < atOnce) break;
    afterId = last._id;
  }
  return moved;
}

async function moveOf(carrier: Carrier, rows: readonly Row[]): Promise<number> {
  const entries = rows.flatMap(({ audit }) => audit);
  // Without an id it would be written anew each minute.
  if (entries.some(({ id }) => typeof id !== 'string')) throw new Error('an entry without an id');
  await cloudAudit.writeAll(entries);
  const ids = rows.map(({ _id }) => _id);
  await carrier.updateAll({ _id: _.in(ids) }, { audit: _.pull({ id: _.in(entries.map(({ id }) => id)) }) });
  return entries.length;
}
