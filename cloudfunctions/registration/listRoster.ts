import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import type { listRoster as call } from '../../contracts/registration';
import { can } from '../../domain/access/capabilities';
import { seatCountOf } from '../../domain/activity/pools';
import { placesOf, rosterEntryOf } from '../../domain/registration/roster';
import { fail, type Result, succeed } from '../../domain/result';
import type { RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'activity' | 'entries'> };
type Outcome = Result<OutputOf<typeof call>, 'unknown-activity' | 'not-allowed'>;

export const listRoster =
  ({ store }: Needs) =>
  async (memberId: string, { activityId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const head = await store.activity(memberId, activityId);
    if (head === null) return fail('unknown-activity');
    if (!can(head.grants, 'read-roster', head.activity.organisationId)) return fail('not-allowed');
    const rows = await store.entries(activityId);
    const places = placesOf(rows.map(({ registration }) => registration));
    return succeed({
      title: head.activity.title,
      capacity: seatCountOf(Object.values(head.pools)).capacity,
      sessions: head.activity.sessions.map(({ id, startAt, endAt }) => ({ id, startAt, endAt })),
      asksReconfirmation: head.activity.asksReconfirmation,
      entries: rows.map(({ registration, checkedInAt }) =>
        rosterEntryOf(registration, { checkedInAt, place: places.get(registration.id) ?? null }),
      ),
    });
  };
