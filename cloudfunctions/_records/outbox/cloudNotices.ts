import type { Notice } from '../../../domain/notice/notice';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { someAtOnce } from '../../_platform/someAtOnce';
import { registrations } from '../registrations/collections';
import { cloudDelivering } from './cloudDelivering';
import { writeMessages } from './cloudMessages';
import { readOutgoing } from './cloudOutgoing';
import { deliver } from './deliver';
import type { RegistrationWithNotices } from './ports';

const updatesAtOnce = 20;

/**
 * Sends what a registration has to tell its holder. Whatever goes wrong, the caller's own work is done: what is left
 * here is finished by the timer of the message function.
 */
export async function postNotices(registrationId: string): Promise<void> {
  try {
    const ids = await moveNotices(await readPendingNotices({ _id: registrationId, 'notices.0': _.exists(true) }, 1));
    if (ids.length === 0) return;
    const due = await readOutgoing({ _id: _.in(ids), state: 'due' }, ids.length);
    const { failures } = await deliver({ delivering: cloudDelivering, now }, due);
    if (failures.length > 0) throw failures[0];
  } catch (error) {
    console.error(`notices of ${registrationId} are left to the timer: ${String(Object(error).errMsg ?? error)}`);
  }
}

/** Registrations with notices that are not in the outbox yet, except these, the longest due first. */
export const readPendingNoticesExcept = (
  registrationIds: readonly string[],
  most: number,
): Promise<readonly RegistrationWithNotices[]> =>
  readPendingNotices({ 'notices.dueAt': _.gt(''), _id: _.nin(registrationIds) }, most);

const readPendingNotices = (
  condition: Readonly<Record<string, unknown>>,
  most: number,
): Promise<readonly RegistrationWithNotices[]> =>
  registrations.aggregate<RegistrationWithNotices>((pipeline) =>
    pipeline
      .match(condition)
      .sort({ 'notices.dueAt': 1, _id: 1 })
      .limit(most)
      .project({ activityId: 1, memberId: 1, generation: 1, notices: 1 }),
  );

/**
 * Moves notices out of registrations into the outbox, and returns the ids of their messages. A notice goes only once its
 * message is there: a cut-off leaves it to be moved again, to the same message.
 */
export async function moveNotices(pending: readonly RegistrationWithNotices[]): Promise<readonly string[]> {
  const notices = pending.flatMap((registration) => registration.notices.map((notice) => ({ registration, notice })));
  const ids = await writeMessages(notices);
  const alike = new Map<string, { readonly notice: Notice; readonly of: string[] }>();
  for (const { registration, notice } of notices) {
    const key = `${notice.occasion} ${notice.dueAt}`;
    const known = alike.get(key) ?? { notice, of: [] };
    known.of.push(registration._id);
    alike.set(key, known);
  }
  await someAtOnce([...alike.values()], updatesAtOnce, ({ notice: { occasion, dueAt }, of }) =>
    registrations.updateAll({ _id: _.in(of) }, { notices: _.pull({ occasion, dueAt }) }),
  );
  return ids;
}
