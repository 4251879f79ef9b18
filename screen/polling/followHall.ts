import type { HallAnswer } from '../../contracts/screen/hall';
import type { Told } from './askHall';

export type Following = {
  /** Newest that was ever told; null before the first. */
  readonly answer: HallAnswer | null;
  /** When the server last said anything of the hall, on this page's running time; null before the first. */
  readonly heardAt: number | null;
  readonly isLinkUnknown: boolean;
};

const everyMilliseconds = 1000;
const shortestPause = 250;
const longestPause = 8000;

/** Asks once a second, more and more seldom while nothing answers; an older version than was told before is passed over. */
export function followHall(
  ask: (etag: string | null) => Promise<Told>,
  runningTime: () => number,
  tell: (following: Following) => void,
): { askNow(): void } {
  let following: Following = { answer: null, heardAt: null, isLinkUnknown: false };
  let etag: string | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsking = false;

  const note = (told: Told): Following => {
    failures = told.kind === 'failed' ? failures + 1 : 0;
    if (told.kind === 'failed') return following;
    if (told.kind === 'unknown-link') return { ...following, isLinkUnknown: true };
    const heard = { answer: following.answer, heardAt: runningTime(), isLinkUnknown: false };
    if (told.kind === 'unchanged' || told.answer.version < (following.answer?.version ?? 0)) return heard;
    etag = told.etag;
    return { ...heard, answer: told.answer };
  };

  const pause = (took: number): number => {
    if (following.isLinkUnknown) return longestPause;
    if (failures === 0) return Math.max(shortestPause, everyMilliseconds - took);
    return Math.min(longestPause, everyMilliseconds * 2 ** (failures - 1));
  };

  const turn = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    if (timer !== null) clearTimeout(timer);
    const asked = runningTime();
    following = note(await ask(etag));
    isAsking = false;
    timer = setTimeout(turn, pause(runningTime() - asked));
    tell(following);
  };
  turn();
  return { askNow: turn };
}
