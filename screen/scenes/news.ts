import type { HallAnswer } from '../../contracts/screen/hall';

/** When a part of what the hall sees last changed, on this page's running time. What it found on opening is no news. */
export type Changed = { readonly what: string; readonly at: number; readonly isNews: boolean };
export type News = { readonly stage: Changed; readonly reveal: Changed; readonly ceremony: Changed };

export function newsOf({ hall }: HallAnswer, before: News | null, now: number): News {
  const { onStage, clock, reveal, ceremony, phase } = hall;
  const next = (part: keyof News, seen: unknown): Changed => {
    const what = JSON.stringify(seen);
    if (before?.[part].what === what) return before[part];
    return { what, at: now, isNews: before !== null };
  };
  return {
    stage: next('stage', [onStage, clock]),
    reveal: next('reveal', reveal),
    ceremony: next('ceremony', [phase, ceremony.length]),
  };
}
