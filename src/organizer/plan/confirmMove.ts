import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { ActivityPlan } from '../../../domain/activity/activity';
import { isMoved } from '../../../domain/activity/moves';
import { planText as text } from '../../../locales/zh-CN/activity/plan';
import type { Question } from '../../device/useConfirmed';
import { type Taken, takenIn } from './taken';

type Seen = Pick<OutputOf<typeof readPlan>, 'status' | 'plan'>;

/** Whether sessions that move have people in them: they get a message at once, which cannot be taken back. */
const isToldToPeople = ({ status, plan }: Seen, edited: ActivityPlan, taken: Taken): boolean =>
  status === 'published' &&
  edited.sessions.some((session) => isMoved(plan, edited, session) && !takenIn(taken, session.id).isEmpty);

const question = { title: text.confirmMove, content: text.confirmMoveNext, confirm: text.moveNow, cancel: text.notYet };

/** What to ask before an edit that people will be told of; null for any other one. */
export const questionBefore = (seen: Seen, edited: ActivityPlan, taken: Taken): Question | null =>
  isToldToPeople(seen, edited, taken) ? question : null;
