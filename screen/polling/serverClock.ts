/**
 * The server's time, counted on from its answers by this machine's own running time: whatever its calendar clock says, and
 * whenever somebody sets it, changes nothing.
 */
export type ServerClock = {
  /** An answer that was asked for and received at these moments of the running time said this. */
  heard(serverTime: number, asked: number, received: number): void;
  /** In milliseconds. */
  now(): number;
};

type Sample = { readonly offset: number; readonly doubt: number };

/** Of answers, the one that was on its way for the shortest time is believed. */
const kept = 10;
/** Running time may stand still while a machine sleeps: then what was heard before says nothing. */
const sleepMilliseconds = 2000;

export function serverClock(runningTime: () => number, calendarTime: () => number): ServerClock {
  let samples: readonly Sample[] = [];
  const best = () =>
    samples.reduce<Sample | null>((least, one) => (least && least.doubt <= one.doubt ? least : one), null);
  return {
    heard: (serverTime, asked, received) => {
      const sample = { offset: serverTime - (asked + received) / 2, doubt: received - asked };
      const before = best();
      const hasSlept =
        before !== null && Math.abs(before.offset - sample.offset) > sleepMilliseconds + before.doubt + sample.doubt;
      samples = hasSlept ? [sample] : [...samples, sample].slice(-kept);
    },
    // Before anything was heard there is nothing to count either.
    now: () => {
      const sample = best();
      return sample === null ? calendarTime() : runningTime() + sample.offset;
    },
  };
}
