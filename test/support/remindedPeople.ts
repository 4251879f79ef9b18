import { accepts } from './messages';
import type { TownOnCloud } from './stage';
import type { TicketHolder } from './ticketHolders';
import { residents } from './town';

export const hour = 3_600_000;
/** As it arrives on the phone. */
export const aDayBefore = ['活动开始提醒', '来不了请提前取消，把座位让给别人'];

/** People who come and accept so many reminders, and a clock to put forward. */
export function remindedPeople({ cloud, town }: TownOnCloud) {
  const somebody = residents({ cloud });
  return {
    later: (milliseconds: number) => cloud.cloud.clock.advance(milliseconds),
    somebodyComing: async (activityId: string, reminders: number): Promise<TicketHolder> => {
      const person = await somebody();
      const { registrationId } = await town.signUp(person, activityId);
      for (let count = 0; count < reminders; count++) await accepts(cloud, person, ['reminder']);
      return { person, registrationId };
    },
  };
}
