import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { revealPhone as call } from '../../../contracts/registration/roster';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ContactSnapshot, RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'contact' | 'noteAccess'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The look is noted before the number is shown, so that none is ever shown unnoted. */
export const revealPhone = ({ store, now }: Needs) => ({
  find: (operatorId: string, { registrationId }: Input) => store.contact(operatorId, registrationId, now()),

  run: async (operatorId: string, { registrationId }: Input, snapshot: ContactSnapshot): Promise<Outcome> => {
    const { activityId, phone } = snapshot;
    if (phone === null) return fail('no-phone');
    await store.noteAccess({ registrationId, activityId, operatorId, at: now() });
    return succeed({ phone });
  },
});
