import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { revealPhone as call } from '../../../contracts/registration/roster';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { AuditLog } from '../../_records/audit/ports';
import type { ContactSnapshot, RosterStore } from './ports';

type Needs = {
  readonly store: Pick<RosterStore, 'contact'>;
  readonly audit: Pick<AuditLog, 'write'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The reading is logged before the number is shown, so that none is ever shown unlogged. */
export const revealPhone = ({ store, audit, now }: Needs) => ({
  find: (operatorId: string, { registrationId }: Input) => store.contact(operatorId, registrationId, now()),

  run: async (operatorId: string, { registrationId }: Input, { phone, place }: ContactSnapshot): Promise<Outcome> => {
    if (phone === null) return fail('no-phone');
    const at = now();
    const organisationId = place.organisationId ?? null;
    const facts = { actorId: operatorId, on: registrationId, organisationId, occasion: `${operatorId}.${at}`, at };
    await audit.write(memberEntry('phone-revealed', facts));
    return succeed({ phone });
  },
});
