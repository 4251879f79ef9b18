import type { editActivity as call } from '../../contracts/activity';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { edited } from '../../domain/activity/changes';
import { fail, type Result, succeed } from '../../domain/result';
import { findManaged } from './findManaged';
import type { ActivityKeeper, Clock } from './ports';

type Needs = { readonly keeper: Pick<ActivityKeeper, 'find' | 'replace' | 'moveCapacity'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Seats move first: a retry after a cut-off finds them moved and goes on, and nobody is ever let in beyond them. */
export const editActivity =
  ({ keeper, now }: Needs) =>
  async (memberId: string, { activityId, version, plan }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = await findManaged(keeper, memberId, activityId);
      if (!found.ok) return found;
      const { activity, seats } = found.value;
      const signedUp = seats.capacity - seats.left;
      const change = edited(activity, { plan, seenVersion: version, signedUp, now: now() });
      if (!change.ok) return change;
      if (change.value.version === activity.version) return succeed({ version: activity.version });
      const isMoved = plan.capacity !== seats.capacity;
      // Refused when sign-ups or another editor came between: look again, and say which.
      if (isMoved && !(await keeper.moveCapacity(activityId, seats.capacity, plan.capacity))) continue;
      if (await keeper.replace(change.value, version)) return succeed({ version: change.value.version });
      if (isMoved) await keeper.moveCapacity(activityId, plan.capacity, seats.capacity);
      return fail('changed-meanwhile');
    }
    throw new Error(`the seats of ${activityId} kept changing while it was being edited`);
  };
