import type { Session } from '../activity/sessions';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Change } from './change';
import { offerDeadline, offerEnds, type Queue } from './queue';
import type { Registration } from './registration';
import { agreementToTerms } from './termsAgreed';
import { entryOf, type TimelineStep } from './timeline';

export function offered(
  registration: Registration,
  seats: number,
  session: { readonly startAt: Instant },
  at: Instant,
): Change {
  const queue = queueOf(registration);
  const number = offersLeftOut(registration) + offersIn(registration).length + 1;
  const until = offerDeadline(session, at);
  return {
    fields: { queue: { ...queue, offer: { number, seats, madeAt: at, until } } },
    entry: entryOf({ step: 'offered', at, by: 'rule', seats, until }),
    notices: [{ kind: 'offer', occasion: `offer-${number}`, dueAt: at, expiresAt: until, until }],
  };
}

/**
 * Null when the same answer was given before. Offers are numbered across generations, so an answer to an old offer
 * never matches a new one.
 */
export function offerAnswered(
  registration: Registration,
  answer: {
    readonly offer: number;
    readonly isAccepted: boolean;
    readonly at: Instant;
    readonly session: Pick<Session, 'startAt' | 'termsChangedAt'>;
  },
): Result<Change | null, 'offer-over'> {
  const { offer: number, isAccepted, at, session } = answer;
  const offer = registration.queue?.offer;
  if (offer?.number === number && at < offerEnds(offer, session))
    return succeed(isAccepted ? accepted(registration, session, at) : declined(registration, at));
  const given = offersIn(registration)[number - 1 - offersLeftOut(registration)];
  return given === (isAccepted ? 'offer-accepted' : 'offer-declined') ? succeed(null) : fail('offer-over');
}

export const lapsed = (registration: Registration, at: Instant): Change => ({
  fields: { queue: null, ...(registration.seats === 0 && { status: 'lapsed' }) },
  entry: entryOf({ step: 'offer-lapsed', at, by: 'rule', seats: offeredSeats(registration) }),
  notices: [],
});

/** With the terms before their eyes: it is a yes to these too. */
function accepted(registration: Registration, session: Pick<Session, 'termsChangedAt'>, at: Instant): Change {
  const seats = offeredSeats(registration);
  return {
    fields: { ...withSeats(registration, seats), termsAgreed: agreementToTerms(session, at) },
    entry: entryOf({ step: 'offer-accepted', at, by: 'member', seats }),
    notices: [],
  };
}

const declined = (registration: Registration, at: Instant): Change => ({
  fields: { queue: null, ...(registration.seats === 0 && { status: 'cancelled', cancelledAt: at }) },
  entry: entryOf({ step: 'offer-declined', at, by: 'member', seats: offeredSeats(registration) }),
  notices: [],
});

/** Seats still wanted are waited for in the same place. */
export function withSeats(registration: Registration, seats: number): Change['fields'] {
  const queue = queueOf(registration);
  const wants = queue.wants - seats;
  return {
    status: 'confirmed',
    seats: registration.seats + seats,
    queue: wants > 0 ? { ...queue, wants, offer: null } : null,
  };
}

const offeredSeats = ({ queue }: Registration): number => queue?.offer?.seats ?? 0;

function queueOf({ id, queue }: Registration): Queue {
  if (queue === null) throw new Error(`${id} waits for nothing`);
  return queue;
}

const offerEndings: ReadonlySet<TimelineStep> = new Set([
  'offer-accepted',
  'offer-declined',
  'offer-lapsed',
  'left-waiting-list',
  'cancelled',
  'seat-released',
]);

const offersLeftOut = ({ leftOut }: Registration): number => leftOut?.offers ?? 0;

/** Those that the history keeps, in their order; null for an open offer. Other steps may lie between. */
const offersIn = ({ timeline }: Registration): readonly (TimelineStep | null)[] =>
  timeline.flatMap(({ step }, index) =>
    step === 'offered' ? [timeline.slice(index + 1).find((later) => offerEndings.has(later.step))?.step ?? null] : [],
  );
