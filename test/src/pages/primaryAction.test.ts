import { primaryActionOf } from '../../../src/pages/activity/primaryAction';
import { aShownActivity, aShownSession } from '../../support/phone/shownActivity';

const now = '2026-07-03T06:00:00.000Z';
const afterStart = '2026-07-03T06:45:00.000Z';
const later = '2026-07-03T06:10:00.000Z';

type Status = 'confirmed' | 'waiting' | 'applied' | 'declined' | 'lapsed' | 'cancelled';
const mine = (status: Status, more: { isCheckedIn?: boolean; offerUntil?: string } = {}) => ({
  registration: {
    id: 'reg_0000000000000001.0000000000000002.self',
    status,
    isCheckedIn: false,
    offerUntil: null,
    ...more,
  },
});
/** One session with one kind of places, or with several. */
const places = (...all: readonly { left: number; hasQueue: boolean }[]) => ({
  sessions: [
    aShownSession({
      places: all.map(
        (place, index) => ({ kind: index === 0 ? 'hall' : 'online', capacity: 20, ahead: 0, ...place }) as const,
      ),
    }),
  ],
});
const free = { left: 3, hasQueue: false };
const full = { left: 0, hasQueue: false };
const restricted = { restrictedUntil: '2026-07-20T00:00:00.000Z' };

it.each([
  ['sign-up', {}, {}],
  ['sign-up-again', {}, mine('cancelled')],
  ['sign-up-again', {}, mine('lapsed')],
  ['see-ticket', {}, mine('confirmed')],
  ['see-checked-in', {}, mine('confirmed', { isCheckedIn: true })],
  ['see-ticket', places(full), mine('confirmed')],
  ['see-waitlist', places(full), mine('waiting')],
  ['see-application', { admission: 'lot' }, mine('applied')],
  ['answer-offer', places(full), mine('waiting', { offerUntil: later })],
  ['answer-offer', places(full), mine('confirmed', { offerUntil: later })],
  ['see-waitlist', places(full), mine('waiting', { offerUntil: now })],
  ['cancelled', { status: 'cancelled' }, mine('confirmed')],
  ['draft', { status: 'draft' }, {}],
  ['join-waitlist', places(full), {}],
  ['join-waitlist', places({ left: 2, hasQueue: true }), {}],
  ['join-waitlist', places(full), mine('lapsed')],
  ['sign-up', places(full, free), {}],
  ['join-waitlist', {}, restricted],
  ['enter-draw', { admission: 'lot' }, {}],
  ['enter-draw', { admission: 'lot' }, mine('cancelled')],
  ['apply', { admission: 'review', ...places(full) }, {}],
  ['not-yet-open', { registrationOpensAt: '2026-07-03T06:00:00.001Z' }, {}],
  ['sign-up', { registrationOpensAt: now }, {}],
  ['closed', { registrationClosesAt: now }, {}],
  ['closed', { registrationClosesAt: now, admission: 'lot' }, mine('declined')],
  ['ended', { endAt: now }, {}],
  ['too-young', { minimumAge: 18 }, { profile: { nickname: '白鹭', ageBand: '14-to-17' } }],
  ['sign-up', { minimumAge: 18 }, { profile: null }],
] as const)('is %s for %j and %j', (action, activity, viewer) => {
  expect(primaryActionOf(aShownActivity({ activity, viewer }), now)).toBe(action);
});

const doorClosed = '2026-07-03T07:00:00.000Z';
const tomorrow = aShownSession({ id: 's2', startAt: '2026-07-04T06:30:00.000Z', endAt: '2026-07-04T08:00:00.000Z' });
it.each([
  ['door-closed', {}],
  ['door-closed', places(full)],
  ['door-closed', { admission: 'lot' }],
  ['door-closed', { sessions: [aShownSession({ id: 's0', endAt: doorClosed }), aShownSession()] }],
  ['sign-up', places(full, free)],
  ['full', places(free, full)],
  ['sign-up', { sessions: [aShownSession(), tomorrow], endAt: tomorrow.endAt }],
  ['full', { sessions: [aShownSession({ cancelReason: '停电' })] }],
] as const)('is %s for %j once the door of the hall has closed', (action, activity) => {
  const closes = { registrationClosesAt: '2026-07-04T08:00:00.000Z' };
  expect(primaryActionOf(aShownActivity({ activity: { ...closes, ...activity } }), doorClosed)).toBe(action);
});

it.each([
  ['full', places(full)],
  ['sign-up', places(free)],
] as const)('is %s once the session has started, when nobody joins a line any more', (action, activity) => {
  const shown = aShownActivity({ activity: { ...activity, registrationClosesAt: '2026-07-03T08:00:00.000Z' } });
  expect(primaryActionOf(shown, afterStart)).toBe(action);
});
