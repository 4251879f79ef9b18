import type { ActivityPlan } from '../../domain/activity/activity';
import { addMinutes, type Instant, instantOf } from '../../domain/time/instant';
import type { CloudForTests } from './cloudForTests';
import { aPlan, aSession } from './plans';

/** The cloud's own time, which a test puts forward. */
export const cloudTime = (on: Pick<CloudForTests, 'cloud'>) => {
  const fromNow = (minutes: number): Instant => addMinutes(instantOf(on.cloud.clock.now()), minutes);
  return {
    fromNow,
    pass: (minutes: number) => on.cloud.clock.advance(minutes * 60_000),
    /** Two hours in the hall, so many minutes from the cloud's now. */
    planIn: (minutes: number, { capacity, ...change }: Partial<ActivityPlan> & { readonly capacity?: number } = {}) =>
      aPlan({ sessions: [aSession({ startAt: fromNow(minutes), capacity })], ...change }),
    /** What the functions do every minute. */
    sweep: async () => {
      const { result } = await on.cloud.runTimer('registration');
      expect(result).toEqual({ ok: true, value: null });
    },
  };
};
