import type { TownOnCloud } from './stage';
import type { TicketHolder } from './ticketHolders';
import { residents, type Town } from './town';

export const aMinute = 60_000;

/** People who sign up one after the other, and the timer that moves the waitlist. */
export function waitlistScenes({ cloud, town }: TownOnCloud) {
  const somebody = residents({ cloud });
  return {
    somebody,
    joins: async (activityId: string, change: Parameters<Town['signUp']>[2] = {}): Promise<TicketHolder> => {
      const person = await somebody();
      const { registrationId } = await town.signUp(person, activityId, change);
      return { person, registrationId };
    },
    afterMinutes: async (minutes: number): Promise<void> => {
      cloud.cloud.clock.advance(minutes * aMinute);
      expect(await cloud.cloud.runTimer('registration')).toMatchObject({ result: { ok: true } });
    },
  };
}
