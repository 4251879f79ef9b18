import { defaultCheckInWindow } from '../../../domain/activity/activity';
import { checkInClosesAt } from '../../../domain/activity/checkInWindow';
import { isOnlineIn } from '../../../domain/activity/placeKinds';
import type { Instant } from '../../../domain/time/instant';
import type { PlanForm } from './planForm';

/** When the first door of these sessions closes while sign-up goes on; null where none does. */
export function doorBeforeClosing(form: PlanForm, fixed: Readonly<Record<string, unknown>>): Instant | null {
  const closings = form.sessions
    .filter(({ id, places }) => fixed[id] === undefined && places.some(({ kind }) => !isOnlineIn(form, kind)))
    .map(({ startAt }) => checkInClosesAt({ startAt, checkIn: defaultCheckInWindow }))
    .sort();
  const [first] = closings;
  return first !== undefined && first < form.registrationClosesAt ? first : null;
}
