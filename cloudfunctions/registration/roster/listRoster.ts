import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listRoster as call } from '../../../contracts/registration/roster';
import { seatCountOf } from '../../../domain/activity/pools';
import { placesOf, rosterEntryOf } from '../../../domain/registration/roster';
import { type Result, succeed } from '../../../domain/result';
import type { RosterHead, RosterRow, RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'activity' | 'entries' | 'waitlisted'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;

const pageSize = 500;

export const listRoster = ({ store }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.activity(memberId, activityId),

  run: async (_memberId: string, { activityId, after }: Input, head: RosterHead): Promise<Outcome> => {
    const found = await store.entries(activityId, { after, limit: pageSize + 1 });
    const rows = found.slice(0, pageSize);
    const next = found.length > pageSize ? (rows[pageSize - 1]?.registration.id ?? null) : null;
    const isWhole = after === null && next === null;
    const places = placesOf(
      isWhole ? rows.map(({ registration }) => registration) : await store.waitlisted(activityId),
    );
    return succeed({
      title: head.activity.title,
      capacity: seatCountOf(Object.values(head.pools)).capacity,
      sessions: head.activity.sessions.map(({ id, startAt, endAt }) => ({ id, startAt, endAt })),
      asksReconfirmation: head.activity.asksReconfirmation,
      entries: inOrderOfSigningUp(rows).map(({ registration, nickname, checkedInAt }) =>
        rosterEntryOf(registration, {
          activity: head.activity,
          nickname,
          checkedInAt,
          place: places.get(registration.id) ?? null,
        }),
      ),
      next,
    });
  },
});

const inOrderOfSigningUp = (rows: readonly RosterRow[]): readonly RosterRow[] =>
  [...rows].sort(
    ({ registration: one }, { registration: other }) =>
      Number(one.signedUpAt > other.signedUpAt) - Number(one.signedUpAt < other.signedUpAt),
  );
