import type { Instant } from '../time/instant';
import type { Registration } from './registration';
import type { TimelineStep } from './timeline';

const seatTaking: ReadonlySet<TimelineStep> = new Set(['signed-up', 'offer-accepted', 'drawn', 'admitted']);

/** When the latest of a registration's seats was taken. */
export const seatTakenAt = ({ timeline, signedUpAt }: Pick<Registration, 'timeline' | 'signedUpAt'>): Instant =>
  timeline.reduce((latest, { step, at }) => (seatTaking.has(step) && at > latest ? at : latest), signedUpAt);
