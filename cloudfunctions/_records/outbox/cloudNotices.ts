import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { registrations } from '../registrations/collections';
import type { RegistrationDocument } from '../registrations/documents';
import { cloudDelivering } from './cloudDelivering';
import { writeMessages } from './cloudMessages';
import { outgoing } from './cloudOutgoing';
import { deliver } from './deliver';

type Row = Pick<RegistrationDocument, '_id' | 'activityId' | 'memberId' | 'generation' | 'notices'>;

/**
 * Sends what a registration has to tell its holder. Whatever goes wrong, the caller's own work is done: what is left
 * here is finished by the timer of the message function.
 */
export async function postNotices(registrationId: string): Promise<void> {
  try {
    const ids = await moveNotices({ _id: registrationId, 'notices.0': _.exists(true) }, 1);
    if (ids.length === 0) return;
    for (const message of await outgoing({ _id: _.in(ids), state: 'due' }, ids.length))
      await deliver({ delivering: cloudDelivering, now }, message);
  } catch (error) {
    console.error(`notices of ${registrationId} are left to the timer: ${String(Object(error).errMsg ?? error)}`);
  }
}

export const moveAnyNotices = (most: number): Promise<readonly string[]> =>
  moveNotices({ 'notices.dueAt': _.gt('') }, most);

/**
 * Moves notices out of registrations into the outbox, and returns the ids of their messages. A notice goes only once its
 * message is there: a cut-off leaves it to be moved again, to the same message.
 */
async function moveNotices(condition: Readonly<Record<string, unknown>>, most: number): Promise<readonly string[]> {
  const rows = await registrations.aggregate<Row>((pipeline) =>
    pipeline.match(condition).limit(most).project({ activityId: 1, memberId: 1, generation: 1, notices: 1 }),
  );
  const ids = await writeMessages(
    rows.flatMap((registration) => registration.notices.map((notice) => ({ registration, notice }))),
  );
  for (const { _id, notices } of rows)
    for (const { occasion, dueAt } of notices)
      await registrations.update({ _id }, { notices: _.pull({ occasion, dueAt }) });
  return ids;
}
