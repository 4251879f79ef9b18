import type { TimerAct } from '../../../domain/audit/acts';
import { timerEntry } from '../../../domain/audit/entry';
import type { Instant } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { cloudAudit } from '../audit/cloudAudit';
import { auditLog } from '../audit/collections';
import type { contacts } from '../registrations/collections';

type Erasable = Pick<typeof contacts, 'aggregate' | 'count' | 'remove'>;

/**
 * Erases what is due, and logs how much before it is gone. A run after a cut-off finds that entry by the first that is
 * due, and erases what was due then. Says how many were erased.
 */
export async function eraseDue(act: TimerAct, collection: Erasable, at: Instant): Promise<number> {
  const due = { eraseAfter: _.lte(at) };
  const [first] = await collection.aggregate<{ readonly eraseAfter: Instant }>((pipeline) =>
    pipeline.match(due).sort({ eraseAfter: 1 }).limit(1).project({ eraseAfter: 1 }),
  );
  if (first === undefined) return 0;
  const entry = timerEntry(act, { occasion: first.eraseAfter, count: await collection.count(due), at });
  const isFirst = await cloudAudit.write(entry);
  const until = isFirst ? at : ((await auditLog.find(entry.id))?.at ?? at);
  return collection.remove({ eraseAfter: _.lte(until) });
}
