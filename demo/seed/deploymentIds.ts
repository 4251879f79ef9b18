import type { DemoPerson } from '../content/people';
import { openidOf } from '../phones';
import type { Occurrence } from '../programme';

/** How the deployment makes its ids; derived under its root key. */
export type DemoIds = {
  memberIdOf(person: DemoPerson): string;
  activityIdOf(occurrence: Pick<Occurrence, 'name'>): string;
  registrationIdOf(activityId: string, memberId: string): string;
  ticketNumberOf(activityId: string, registrationId: string): string;
  contestIdOf(key: string): string;
  entryIdOf(contestKey: string, index: number): string;
};

/** Loaded late: the SDK reads this process's environment, which is set when the cloud has started. */
export async function deploymentIds(): Promise<DemoIds> {
  const [{ derivedId }, { registrationIdOf }, { tickets }] = await Promise.all([
    import('../../cloudfunctions/_platform/keys'),
    import('../../cloudfunctions/_records/registrations/cloudRegistrationId'),
    import('../../cloudfunctions/_records/tickets/cloudTickets'),
  ]);
  return {
    memberIdOf: ({ phoneId }) => derivedId('mem', 'member', openidOf(phoneId)),
    activityIdOf: ({ name }) => derivedId('act', 'demo', name),
    registrationIdOf,
    ticketNumberOf: (activityId, registrationId) => tickets.numberOf(activityId, registrationId, 1),
    contestIdOf: (key) => derivedId('con', 'demo', key),
    entryIdOf: (contestKey, index) => derivedId('ent', 'demo', `${contestKey}${index}`),
  };
}
