import type { Notice } from '../../../domain/notice/notice';
import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { someAtOnce } from '../../_platform/someAtOnce';
import { registrations } from '../registrations/collections';
import { cloudDelivering } from './cloudDelivering';
import { writeMessages } from './cloudMessages';
import { outgoing } from './cloudOutgoing';
import { deliver } from './deliver';
import type { Owing } from './ports';

const updatesAtOnce = 20;

/**
 * Sends what a registration has to tell its holder. Whatever goes wrong, the caller's own work is done: what is left
 * here is finished by the timer of the message function.
 */
export async function postNotices(registrationId: string): Promise<void> {
  try {
    const ids = await moveNotices(await readOwing({ _id: registrationId, 'notices.0': _.exists(true) }, 1));
    if (ids.length === 0) return;
    const due = await outgoing({ _id: _.in(ids), state: 'due' }, ids.length);
    const { failures } = await deliver({ delivering: cloudDelivering, now }, due);
    if (failures.length > 0) throw failures[0];
  } catch (error) {
    console.error(`notices of ${registrationId} are left to the timer: ${String(Object(error).errMsg ?? error)}`);
  }
}

/** Some of those who have something to tell, but for these, the longest owed first: they were told in the same steps. */
export const readOwingBut = (registrationIds: readonly string[], most: number): Promise<readonly Owing[]> =>
  readOwing({ 'notices.dueAt': _.gt(''), _id: _.nin(registrationIds) }, most);

const readOwing = (condition: Readonly<Record<string, unknown>>, most: number): Promise<readonly Owing[]> =>
  registrations.aggregate<Owing>((pipeline) =>
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
export async function moveNotices(owing: readonly Owing[]): Promise<readonly string[]> {
  const owed = owing.flatMap((registration) => registration.notices.map((notice) => ({ registration, notice })));
  const ids = await writeMessages(owed);
  const alike = new Map<string, { readonly notice: Notice; readonly of: string[] }>();
  for (const { registration, notice } of owed) {
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
