import { command as _ } from '../../_platform/cloud';
import type { TimerStep } from '../../_platform/timers/timer';
import { activities } from '../activities/collections';
import { cloudAudit } from '../audit/cloudAudit';
import type { Audited } from '../audit/documents';
import { draws } from '../draws/collections';
import { deployment, members } from '../members/collections';
import { invitations, organisations } from '../organisations/collections';
import { messages } from '../outbox/collections';
import { registrations } from '../registrations/collections';

type Row = Required<Audited> & { readonly _id: string };
type Carrier = Pick<typeof activities, 'aggregate' | 'update'>;

const carriers: readonly Carrier[] = [
  activities,
  deployment,
  draws,
  invitations,
  members,
  messages,
  organisations,
  registrations,
];

const atOnce = 50;

/**
 * Takes entries out of the documents that were changed with them, once they are in the log. Moved twice, an entry is
 * written once.
 */
export const moveEntries: TimerStep = {
  name: 'audit-moved',
  everyMinutes: 1,
  mostMilliseconds: 2000,
  run: async (isOver) => {
    const moved = await Promise.all(carriers.map((carrier) => moveFrom(carrier, isOver)));
    const count = moved.reduce((sum, one) => sum + one, 0);
    return count === 0 ? null : String(count);
  },
};

async function moveFrom(carrier: Carrier, isOver: () => boolean): Promise<number> {
  let moved = 0;
  for (;;) {
    const rows = await carrier.aggregate<Row>((pipeline) =>
      pipeline
        .match({ 'audit.at': _.gt('') })
        .limit(atOnce)
        .project({ audit: 1 }),
    );
    for (const { _id, audit } of rows)
      for (const entry of audit) {
        await cloudAudit.write(entry);
        await carrier.update({ _id }, { audit: _.pull({ id: entry.id }) });
        moved++;
      }
    if (rows.length < atOnce || isOver()) return moved;
  }
}
