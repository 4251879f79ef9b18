import type { readActivity as call } from '../../contracts/activity';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { can } from '../../domain/access/capabilities';
import type { ActivityDetails } from '../../domain/activity/activity';
import { cardOf } from '../../domain/activity/card';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityPage, ActivityReader } from './ports';

type Needs = { readonly reader: Pick<ActivityReader, 'page'> };
type Answer = OutputOf<typeof call>;

export const readActivity =
  ({ reader }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<Answer, 'unknown-activity'>> => {
    const page = await reader.page(memberId, input.activityId);
    if (page === null) return fail('unknown-activity');
    const { activity, seats, member } = page;
    const canManage = can(member?.grants ?? [], 'manage-activities', activity.organisationId);
    if (activity.status === 'draft' && !canManage) return fail('unknown-activity');
    return succeed({
      activity: {
        ...cardOf(activity, seats),
        organisationName: page.organisationName,
        summary: activity.summary,
        minimumAge: activity.minimumAge,
        phone: activity.phone,
        details: publicDetails(activity.details),
        cancelReason: activity.cancelReason,
      },
      viewer: {
        registration: registrationSeen(page),
        profile: member && { nickname: member.nickname, ageBand: member.ageBand },
        canManage,
      },
    });
  };

const registrationSeen = ({ registration, attendance }: ActivityPage): Answer['viewer']['registration'] =>
  registration && { id: registration.id, status: registration.status, isCheckedIn: attendance !== null };

/** Everyone may know that volunteers are insured; the policy's number is the organisation's own. */
function publicDetails(details: ActivityDetails): Answer['activity']['details'] {
  if (details.kind !== 'service') return details;
  const { insurancePolicyNumber, ...rest } = details;
  return { ...rest, isInsured: Boolean(insurancePolicyNumber) };
}
