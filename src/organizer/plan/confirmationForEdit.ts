import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { ActivityPlan } from '../../../domain/activity/activity';
import { isMoved } from '../../../domain/activity/moves';
import { isOnOtherTerms } from '../../../domain/activity/terms';
import type { Instant } from '../../../domain/time/instant';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import type { Question } from '../../device/useConfirmed';
import { type Taken, takenIn } from './taken';

type Seen = Pick<OutputOf<typeof readPlan>, 'status' | 'plan'>;

/** Whether sessions that move have people in them: they get a message at once, which cannot be taken back. */
const isToldToPeople = ({ status, plan }: Seen, edited: ActivityPlan, taken: Taken): boolean =>
  status === 'published' &&
  edited.sessions.some((session) => isMoved(plan, edited, session) && !takenIn(taken, session.id).isEmpty);

/** Whether people in sessions to come said yes to other terms than these: they are asked anew. */
const isAskedOfPeople = ({ status, plan }: Seen, edited: ActivityPlan, taken: Taken, now: Instant): boolean =>
  status === 'published' &&
  isOnOtherTerms(plan, edited) &&
  edited.sessions.some(({ id, startAt }) => now < startAt && !takenIn(taken, id).isEmpty);

/** What to ask before an edit that people will be told of; null for any other one. */
export function confirmationForEdit(seen: Seen, edited: ActivityPlan, taken: Taken, now: Instant): Question | null {
  const answers = { confirm: text.moveNow, cancel: text.notYet };
  const moves = isToldToPeople(seen, edited, taken);
  if (isAskedOfPeople(seen, edited, taken, now))
    return { title: text.confirmTerms, content: moves ? text.confirmBothNext : text.confirmTermsNext, ...answers };
  return moves ? { title: text.confirmMove, content: text.confirmMoveNext, ...answers } : null;
}
