import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { revealPhone as call } from '../../../contracts/registration/roster';
import { can } from '../../../domain/access/capabilities';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'contact' | 'noteAccess'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The look is noted before the number is shown, so that none is ever shown unnoted. */
export const revealPhone =
  ({ store, now }: Needs) =>
  async (operatorId: string, { registrationId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const at = now();
    const snapshot = await store.contact(operatorId, registrationId, at);
    if (snapshot === null) return fail('unknown-registration');
    const { activity, grants, phone } = snapshot;
    if (!can(grants, 'read-roster', activity.organisationId)) return fail('not-allowed');
    if (phone === null) return fail('no-phone');
    await store.noteAccess({ registrationId, activityId: activity.id, operatorId, at });
    return succeed({ phone });
  };
