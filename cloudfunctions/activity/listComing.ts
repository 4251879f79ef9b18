import type { listComing as call } from '../../contracts/activity';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { cardOf } from '../../domain/activity/card';
import { pageEndOf, pageOf } from '../../domain/activity/pageKey';
import { type Result, succeed } from '../../domain/result';
import type { ActivityReader, Appointment, Clock } from './ports';

type Needs = { readonly reader: ActivityReader; readonly now: Clock };
const pageSize = 20;

export const listComing =
  ({ reader, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const after = input.after === null ? null : pageEndOf(input.after);
    const [found, appointments] = await Promise.all([
      reader.coming({ ...input, after, now: at, limit: pageSize + 1 }),
      reader.appointments(memberId, at),
    ]);
    const { rows, next } = pageOf(found, pageSize);
    const statusFor = (activityId: string) =>
      appointments.find(({ activity }) => activity.id === activityId)?.status ?? null;
    return succeed({
      activities: rows.map(({ activity, seats }) => ({ ...cardOf(activity, seats), myStatus: statusFor(activity.id) })),
      next,
      upNext: nextTicket(appointments),
    });
  };

function nextTicket(appointments: readonly Appointment[]): OutputOf<typeof call>['upNext'] {
  const next = appointments.find(({ status, activity }) => status === 'confirmed' && activity.status === 'published');
  if (next === undefined) return null;
  const { id: activityId, title, startAt, venue } = next.activity;
  return { registrationId: next.registrationId, activityId, title, startAt, venue };
}
