import { fail, succeed } from '../../domain/result';
import { command as _ } from '../_platform/cloud';
import { activities } from '../_platform/collections';
import type { ActivityDocument, SeatsDocument } from '../_platform/database';
import { toDocument } from '../_platform/stored';
import { inTransaction } from '../_platform/transaction';
import type { ActivityChange, ActivityKeeper } from './ports';

/** Where no seat moves one conditional update is enough; else activity and seats are written together. */
export const replaceActivity: ActivityKeeper['replace'] = async (change) => {
  const { capacityChange, opens } = change.seats;
  return capacityChange === 0 && !opens ? replaceAlone(change) : replaceWithSeats(change);
};

async function replaceAlone({ activity, seenVersion }: ActivityChange) {
  const { _id, details, checkIn, ...fields } = toDocument(activity);
  // The database merges objects that are not set whole.
  const data = { ...fields, details: _.set(details), checkIn: _.set(checkIn) };
  const isWritten = await activities.update({ _id, version: seenVersion }, data);
  return isWritten ? succeed('replaced' as const) : fail('changed-meanwhile');
}

/**
 * The seats are written before anything is read: that takes their lock at once, where a read would lose the race
 * against every sign-up that comes between it and the write.
 */
const replaceWithSeats = ({ activity, seenVersion, seats: { capacityChange, opens } }: ActivityChange) =>
  inTransaction<'replaced', 'changed-meanwhile' | 'capacity-below-signed-up'>(async (transaction) => {
    const seats = transaction.collection('seats').doc(activity.id);
    const kept = transaction.collection('activities').doc(activity.id);
    await seats.update({
      data: {
        capacity: _.inc(capacityChange),
        left: _.inc(capacityChange),
        ...(opens ? { isOpen: true } : {}),
      },
    });
    const { left } = (await seats.get()).data as SeatsDocument;
    if (left < 0) return fail('capacity-below-signed-up');
    const { version } = (await kept.get()).data as ActivityDocument;
    if (version !== seenVersion) return fail('changed-meanwhile');
    const { _id, ...fields } = toDocument(activity);
    await kept.set({ data: fields });
    return succeed('replaced' as const);
  });
