import { holdOf } from '../../../domain/registration/hold';
import { activityIdOf } from '../../../domain/registration/registrationId';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import type { ActivityDocument } from '../../_records/activities/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { joinOtherPlaces, type OtherPlaceRow, otherPlaceOf } from '../../_records/registrations/joinOtherPlaces';
import type { SeatsDocument } from '../../_records/seats/documents';
import { joinSeats } from '../../_records/seats/joinSeats';
import type { OfferSnapshot, OfferStore, OwnStore } from './ports';

type Row = {
  readonly registration: RegistrationDocument;
  readonly activities: readonly ActivityDocument[];
  readonly seats: readonly (Pick<SeatsDocument, 'pools'> & { readonly mine?: string | null })[];
  readonly others?: readonly OtherPlaceRow[];
};

async function readOwn(
  memberId: string,
  registrationId: string,
  others: ReturnType<typeof joinOtherPlaces> | null,
): Promise<OfferSnapshot | null> {
  const [row] = await registrations.aggregate<Row>((pipeline) => {
    const own = pipeline
      .match({ _id: registrationId })
      .limit(1)
      .project({ registration: '$$ROOT' })
      .lookup(join('activities', 'registration.activityId', '_id'))
      .lookup(joinSeats(activityIdOf(registrationId), memberId));
    return others === null ? own : own.lookup(others);
  });
  const [activity] = row?.activities ?? [];
  const [seats] = row?.seats ?? [];
  if (row === undefined || activity === undefined || seats === undefined) return null;
  return {
    ownerId: row.registration.memberId,
    registration: fromDocument(row.registration),
    activity: fromDocument(activity),
    pools: seats.pools,
    hold: seats.mine ? holdOf(seats.mine) : null,
    others: (row.others ?? []).map(otherPlaceOf),
  };
}

export const cloudOwn: OwnStore = {
  read: (memberId, registrationId) => readOwn(memberId, registrationId, null),
};

export const cloudOffers: OfferStore = {
  read: (memberId, registrationId, now) =>
    readOwn(memberId, registrationId, joinOtherPlaces(activityIdOf(registrationId), memberId, now)),
};
