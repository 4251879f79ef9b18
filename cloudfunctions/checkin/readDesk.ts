import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { readDesk as call } from '../../contracts/checkin';
import { can } from '../../domain/access/capabilities';
import { checkInClosesAt, checkInOpensAt } from '../../domain/checkin/verdict';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock, Desk } from './ports';

type Needs = { readonly desk: Desk; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readDesk =
  ({ desk, now }: Needs) =>
  async (operatorId: string, { activityId }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const sight = await desk.look(operatorId, activityId);
    if (sight === null) return fail('unknown-activity');
    const { activity, grants, signedUp, checkedIn, latest } = sight;
    if (!can(grants, 'check-in', activity.organisationId)) return fail('not-allowed');
    return succeed({
      title: activity.title,
      status: activity.status,
      startAt: activity.startAt,
      opensAt: checkInOpensAt(activity),
      closesAt: checkInClosesAt(activity),
      signedUp,
      checkedIn,
      latest: latest.map(({ nickname, checkedInAt }) => ({ nickname, checkedInAt })),
      serverTime: now(),
    });
  };
