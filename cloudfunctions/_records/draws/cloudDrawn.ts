import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import type { ActivityDocument } from '../activities/documents';
import { registrations } from '../registrations/collections';
import type { RegistrationDocument } from '../registrations/documents';
import { withHolds } from '../seats/cloudHolds';
import { fillSeatsInPortions, seatBookWithoutNotices } from '../seats/cloudSeatBook';
import type { HeldRegistration } from '../seats/ports';
import { lots } from './cloudLots';
import { draws } from './collections';
import type { DrawDocument } from './documents';
import type { DrawnPeople } from './ports';
import { seatDrawn } from './seatDrawn';
import { seatUnfinished } from './seatUnfinished';

type Row = { readonly draw: DrawDocument; readonly activities: readonly ActivityDocument[] };

const maxDraws = 100;
const maxApplicants = 100;

const cloudDrawnPeople: DrawnPeople = {
  find: async (activityId) => {
    const [row] = await draws.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: activityId, drawnAt: _.gt('') })
        .limit(1)
        .project({ draw: '$$ROOT' })
        .lookup(join('activities', 'draw._id', '_id')),
    );
    const [activity] = row?.activities ?? [];
    if (row === undefined || activity === undefined) return null;
    const { draw } = row;
    const registrationOf = new Map(draw.entries.map(({ lot, registrationId }) => [lot, registrationId]));
    return {
      activityId,
      isCancelled: activity.status === 'cancelled',
      sessions: activity.sessions,
      order: draw.order.map((lot) => ({ lot, registrationId: registrationOf.get(lot) ?? '' })),
      seated: draw.seated,
      outcomes: draw.outcomes ?? '',
      isSeated: draw.isSeated,
    };
  },

  drawnPeople: async (entries) => {
    const ids = entries.map(({ registrationId }) => registrationId);
    const found = await registrations.aggregate<RegistrationDocument>((pipeline) =>
      pipeline.match({ _id: _.in(ids) }).limit(ids.length),
    );
    return byLot(found);
  },

  stillApplied: async (activityId, afterId) => {
    const found = await registrations.aggregate<RegistrationDocument>((pipeline) =>
      pipeline
        .match({ activityId, status: 'applied', _id: _.gt(afterId) })
        .sort({ _id: 1 })
        .limit(maxApplicants),
    );
    return byLot(found);
  },

  advance: async (activityId, from, to, outcomes) => {
    await draws.update({ _id: activityId, seated: from }, { seated: to, outcomes });
  },

  finish: async (activityId) => {
    await draws.update({ _id: activityId }, { isSeated: true });
  },
};

async function byLot(found: readonly RegistrationDocument[]): Promise<ReadonlyMap<string, HeldRegistration>> {
  const people = await withHolds(found.map(fromDocument));
  return new Map(
    people.map((person) => [
      // Whoever cancelled and signed up again has another lot.
      person.registration.lotNumber ?? lots.numberOf(person.registration.id, person.registration.generation),
      person,
    ]),
  );
}

export const seatDrawnPeople = seatDrawn({
  people: cloudDrawnPeople,
  book: seatBookWithoutNotices,
  now,
  fillSeats: fillSeatsInPortions,
});

export const seatUnfinishedDraws = seatUnfinished({
  unfinished: async () => {
    const found = await draws.aggregate<Pick<DrawDocument, '_id'>>((pipeline) =>
      pipeline
        .match({ isSeated: false, drawnAt: _.gt('') })
        .sort({ drawnAt: 1 })
        .limit(maxDraws)
        .project({ _id: 1 }),
    );
    return found.map(({ _id }) => _id);
  },
  seatDrawn: seatDrawnPeople,
  now,
});
