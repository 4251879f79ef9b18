import type { listManaged as call } from '../../../contracts/activity/managing';
import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import { organisationsOf } from '../../../domain/access/grants';
import { type AccessSnapshot, noResource } from '../../../domain/access/rules';
import { seatsOfActivity } from '../../../domain/activity/availableSeats';
import { cardOf } from '../../../domain/activity/card';
import { managedPageOf, managedPageStart } from '../../../domain/activity/managedPage';
import { takenOf } from '../../../domain/activity/pools';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ManagedActivityStore, ManagedWaits, Organisation } from '../ports';
import { waitingIn } from './waitingIn';

type Needs = {
  readonly store: Pick<ManagedActivityStore, 'rolesOf' | 'ofOrganisations'>;
  readonly waits: ManagedWaits;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, never>;
type Roles = AccessSnapshot & { readonly organisations: readonly Organisation[] };

const pageSize = 20;

export const listManaged = ({ store, waits, now }: Needs) => ({
  find: async (memberId: string): Promise<Roles> => ({ ...(await store.rolesOf(memberId)), place: noResource }),

  run: async (_memberId: string, input: Input, { grants, organisations }: Roles): Promise<Outcome> => {
    const at = now();
    const own = organisationsOf(grants, at);
    const { part, after } = managedPageStart(input.after);
    const from = { now: at, limit: pageSize + 1 };
    const [coming, past, waiting] = await Promise.all([
      part === 'coming' ? store.ofOrganisations(own, { ...from, part, after }) : [],
      store.ofOrganisations(own, { ...from, part: 'past', after: part === 'past' ? after : null }),
      input.after === null ? waitingIn(waits, own, at) : [],
    ]);
    const { rows, next } = managedPageOf(coming, past, pageSize);
    return succeed({
      activities: rows.map(({ activity, pools }) => {
        const seats = seatsOfActivity(activity, pools);
        return {
          ...cardOf(activity, seats),
          organisationId: activity.organisationId,
          version: activity.version,
          signedUp: takenOf(seats),
          cancelReason: activity.cancelReason,
        };
      }),
      waits: waiting,
      next,
      organisations: organisations.filter(({ id }) => own.includes(id)),
    });
  },
});
