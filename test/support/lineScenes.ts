import * as registration from '../../contracts/registration/calls';
import type { Person } from './cloudForTests';
import type { CutLine } from './cutLine';
import { aPlan } from './plans';
import { granted, residents } from './town';

/** Sweeps put the clock forward; nothing here is to start meanwhile. */
const aYear = 365 * 24 * 60;

export type LineScene = {
  readonly activityId: string;
  readonly holder: Person;
  readonly held: string;
  readonly next: Person;
  readonly registrationId: string;
};
export type LineScenes = ReturnType<typeof lineScenes>;

/** People and a line to wait in, in a town whose network can be cut. */
export function lineScenes({ cloud, town }: Pick<CutLine, 'cloud' | 'town'>) {
  const somebody = residents({ cloud });
  return {
    somebody,
    /** One has the only seat, another waits for it. */
    aSeatAndALine: async (): Promise<LineScene> => {
      const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: aYear }));
      const [holder, next] = [await somebody(), await somebody()];
      const held = await town.signUp(holder, activityId);
      const { registrationId } = await town.signUp(next, activityId);
      return { activityId, holder, held: held.registrationId, next, registrationId };
    },
    /** Two minutes later, when no step can be under way any more, the timer fires. */
    afterTheSweep: async (): Promise<void> => {
      cloud.cloud.clock.advance(2 * 60_000);
      await cloud.cloud.runTimer('registration');
    },
  };
}

export const ticketOf = async ({ next, registrationId }: Pick<LineScene, 'next' | 'registrationId'>) =>
  (await granted(next.call(registration.readTicket, { registrationId }))).ticket;
