import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listOpenContests as call } from '../../../contracts/contest/openContests';
import { entriesEnd } from '../../../domain/entry/continuing';
import { type Result, succeed } from '../../../domain/result';
import { addMinutes, type Clock } from '../../../domain/time/instant';
import type { OpenContests } from './ports';

type Needs = { readonly contests: OpenContests; readonly now: Clock };

/** One that has begun stays for the evening. */
const minutesShown = 12 * 60;
const most = 30;

export const listOpenContests =
  ({ contests, now }: Needs) =>
  async (_memberId: string, _input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    const coming = await contests.coming(addMinutes(at, -minutesShown), most);
    return succeed({
      contests: coming.map(({ id, title, activityId, startAt, venue, ...times }) => ({
        ...{ contestId: id, title, activityId, startAt, venue },
        entriesCloseAt: entriesEnd(times),
      })),
      serverTime: at,
    });
  };
