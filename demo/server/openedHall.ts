import { listMyContests } from '../../contracts/contest/officials';
import { openHall } from '../../contracts/contest/stage';
import { hallFragment } from '../../contracts/screen/hallLink';
import type { InvokeFunction } from '../../devtools/web/phoneCalls';
import { phoneHolders } from '../content/people';
import { callerThrough } from '../seed/callAs';

/** The projector's link of whatever runs now, made as its supervisor makes it; null while nothing has started. */
export async function openedHall(invoke: InvokeFunction): Promise<string | null> {
  const callAs = callerThrough(invoke);
  const supervisor = phoneHolders.organizer;
  const mine = await callAs(supervisor, listMyContests, {});
  const supervised = mine.ok ? mine.value.contests.filter(({ roles }) => roles.includes('supervisor')) : [];
  for (const isRehearsal of [false, true])
    for (const { contestId } of supervised) {
      const opened = await callAs(supervisor, openHall, { contestId, isRehearsal });
      if (opened.ok) return `/hall/${hallFragment({ token: opened.value.token, at: null })}`;
    }
  return null;
}
