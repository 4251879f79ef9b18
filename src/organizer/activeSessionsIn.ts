import type { readPlan } from '../../contracts/activity/managing';
import type { OutputOf } from '../../contracts/call';

type Managed = Pick<OutputOf<typeof readPlan>, 'plan' | 'calledOff'>;

/** Its sessions without those that were called off by themselves. */
export const activeSessionsIn = ({ plan, calledOff }: Managed): Managed['plan']['sessions'] =>
  plan.sessions.filter(({ id }) => calledOff.every(({ sessionId }) => sessionId !== id));
