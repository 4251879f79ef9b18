import { reviewCancellation } from '../../../domain/registration/cancellation';
import type { RegistrationStatus } from '../../../domain/registration/registration';
import { contactEraseAfter, isGood, orderTickets } from '../../../domain/registration/ticket';
import { anActivity, noon } from '../../support/activities';

const aTicket = (id: string, startAt: string, change: { status?: RegistrationStatus; isCalledOff?: boolean } = {}) => ({
  registration: { id, status: change.status ?? ('confirmed' as const) },
  activity: anActivity({ startAt, endAt: startAt, status: change.isCalledOff ? 'cancelled' : 'published' }),
});

test('tickets to be used come first, soonest first; then the others, latest first', () => {
  const tickets = [
    aTicket('past-old', '2026-11-01T00:00:00.000Z'),
    aTicket('soon', '2026-11-23T00:00:00.000Z'),
    aTicket('called-off', '2026-11-24T00:00:00.000Z', { isCalledOff: true }),
    aTicket('later', '2026-11-25T00:00:00.000Z'),
    aTicket('past-new', '2026-11-20T00:00:00.000Z'),
    aTicket('cancelled', '2026-11-22T12:00:00.000Z', { status: 'cancelled' }),
  ];
  expect(orderTickets(tickets, noon).map(({ registration }) => registration.id)).toEqual([
    'soon',
    'later',
    'called-off',
    'cancelled',
    'past-new',
    'past-old',
  ]);
});

test('a ticket opens a door until its holder or the organiser cancels', () => {
  expect(isGood(aTicket('one', noon))).toBe(true);
  expect(isGood(aTicket('one', noon, { status: 'cancelled' }))).toBe(false);
  expect(isGood(aTicket('one', noon, { isCalledOff: true }))).toBe(false);
});

test('two hours before the start it is too late to cancel', () => {
  const activity = { startAt: '2026-11-23T06:00:00.000Z' };
  const at = (now: string, isCheckedIn = false) => reviewCancellation({ now, activity, isCheckedIn });
  expect(at('2026-11-23T03:59:59.999Z')).toEqual({ ok: true, value: 'cancellable' });
  expect(at('2026-11-23T04:00:00.000Z')).toEqual({ ok: false, failure: 'too-late-to-cancel' });
  expect(at('2026-11-23T03:00:00.000Z', true)).toEqual({ ok: false, failure: 'already-checked-in' });
});

test('a phone number is kept for thirty days after the end', () => {
  expect(contactEraseAfter({ endAt: '2026-11-23T08:00:00.000Z' })).toBe('2026-12-23T08:00:00.000Z');
});
