import type { Session } from '../activity/sessions';
import { admissionNotice } from '../notice/admissionNotice';
import type { Notice, Occasion } from '../notice/notice';
import type { Change } from '../registration/change';
import { isHeldBack, orderByDraw, type Queue } from '../registration/queue';
import type { Registration } from '../registration/registration';
import { seated } from '../registration/seating';
import { entryOf } from '../registration/timeline';
import type { Instant } from '../time/instant';

type When = { readonly session: Pick<Session, 'startAt'>; readonly at: Instant };

const noticeOf = (occasion: Occasion, { session, at }: When): Notice =>
  admissionNotice(occasion, { at, expiresAt: session.startAt });

/** `place` counts from 0. Seats still wanted are waited for in the drawn order. */
export function drawn(registration: Registration, seats: number, place: number, when: When): Change {
  const change = seated(registration, seats, {
    step: 'drawn',
    by: 'rule',
    at: when.at,
    notices: [noticeOf('admitted', when)],
  });
  const queue = change.fields.queue ?? null;
  return { ...change, fields: { ...change.fields, queue: queue && inDrawnOrder(registration, queue, place) } };
}

/** Too few seats were left for the applicant drawn at this place. */
export function notDrawn(registration: Registration, place: number, when: When): Change {
  const { queue } = registration;
  return {
    fields: { status: 'waiting', queue: queue && inDrawnOrder(registration, queue, place) },
    entry: entryOf({ step: 'not-drawn', at: when.at, by: 'rule', seats: queue?.wants ?? null }),
    notices: [noticeOf('not-drawn', when)],
  };
}

/** For an application made in time but written after the list was closed: it waits after everyone drawn. */
export const waitingAfterDraw = (registration: Registration, when: When): Change => ({
  ...notDrawn(registration, 0, when),
  fields: { status: 'waiting' },
});

/** Applicants restricted for absences come after everyone else, drawn or not. */
const inDrawnOrder = ({ memberId }: Registration, queue: Queue, place: number): Queue =>
  isHeldBack(queue) ? queue : { ...queue, order: orderByDraw(place, memberId) };

export const admitted = (registration: Registration, seats: number, when: When): Change =>
  seated(registration, seats, {
    step: 'admitted',
    by: 'organizer',
    at: when.at,
    notices: [noticeOf('admitted', when)],
  });

export const rejected = (reason: string, when: When): Change => ({
  fields: { status: 'declined', queue: null },
  entry: entryOf({ step: 'rejected', at: when.at, by: 'organizer', reason }),
  notices: [noticeOf('rejected', when)],
});

/** For applications still undecided when their session began. Sends no message, as it would come too late. */
export const notDecided = (at: Instant): Change => ({
  fields: { status: 'declined', queue: null },
  entry: entryOf({ step: 'not-decided', at, by: 'rule' }),
  notices: [],
});
