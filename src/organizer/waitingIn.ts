import type { readPlan } from '../../contracts/activity/managing';
import type { OutputOf } from '../../contracts/call';

/** How many people wait or apply, in all sessions. */
export const waitingIn = ({ taken }: Pick<OutputOf<typeof readPlan>, 'taken'>): number =>
  taken.reduce((sum, { waiting }) => sum + waiting, 0);
