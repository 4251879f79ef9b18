import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { revealPhone as call } from '../../../contracts/registration/roster';
import { can } from '../../../domain/access/capabilities';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { AuditLog } from '../../_records/audit/ports';
import type { RosterStore } from './ports';

type Needs = {
  readonly store: Pick<RosterStore, 'contact'>;
  readonly audit: Pick<AuditLog, 'write'>;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The look is logged before the number is shown, so that none is ever shown unlogged. */
export const revealPhone =
  ({ store, audit, now }: Needs) =>
  async (operatorId: string, { registrationId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const at = now();
    const snapshot = await store.contact(operatorId, registrationId, at);
    if (snapshot === null) return fail('unknown-registration');
    const { activity, grants, phone } = snapshot;
    if (!can(grants, 'read-roster', activity.organisationId)) return fail('not-allowed');
    if (phone === null) return fail('no-phone');
    const { organisationId } = activity;
    const look = { actorId: operatorId, on: registrationId, organisationId, occasion: `${operatorId}.${at}`, at };
    await audit.write(memberEntry('phone-revealed', look));
    return succeed({ phone });
  };
