import type { Notice } from '../notice/notice';
import type { Instant } from '../time/instant';
import type { Change } from './change';
import { withSeats } from './offers';
import type { Registration } from './registration';
import { entryOf, type TimelineEntry, type TimelineStep } from './timeline';

/** Seats given without an offer: at sign-up, by draw or by admission. */
export const seated = (
  registration: Registration,
  seats: number,
  how: {
    readonly step: Extract<TimelineStep, 'signed-up' | 'drawn' | 'admitted'>;
    readonly by: TimelineEntry['by'];
    readonly at: Instant;
    readonly notices: readonly Notice[];
  },
): Change => ({
  fields: withSeats(registration, seats),
  entry: entryOf({ step: how.step, at: how.at, by: how.by, seats }),
  notices: how.notices,
});
