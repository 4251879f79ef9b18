import { isRecipient, isStillValid } from '../../../domain/message/audience';
import { messageStates } from '../../../domain/message/message';
import { answerOf, isForCallList, messageIdOf } from '../../../domain/message/outbox';
import { type RegistrationStatus, registrationStatuses } from '../../../domain/registration/registration';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity } from '../../support/activities';
import { aSession } from '../../support/plans';

const activity = { ...anActivity(), asksReconfirmation: true };
const session = aSession({ startAt: activity.startAt });
const lin = {
  id: 'reg_0123456789abcdef.fedcba9876543210.self',
  generation: 2,
  status: 'confirmed' as RegistrationStatus,
  sessionId: 's1',
  signedUpAt: '2026-11-20T06:00:00.000Z',
  reconfirmedAt: null,
  queue: null,
  timeline: [],
};
const isCheckedIn = false;

test.each([
  ['reminder-24h', ['confirmed']],
  ['reminder-2h', ['confirmed']],
  ['reconfirmation', ['confirmed']],
  ['change-4', ['confirmed', 'waiting', 'applied']],
  ['cancellation', ['confirmed', 'waiting', 'applied']],
] as const)('%s goes to those of the session who are %s', (occasion, expected) => {
  const to = (change: object) => ({ activity, registration: { ...lin, ...change }, isCheckedIn });
  const reached = registrationStatuses.filter((status) => isRecipient({ occasion, sessionId: 's1' }, to({ status })));
  expect(reached).toEqual(expected);
  expect(isRecipient({ occasion, sessionId: 's2' }, to({}))).toBe(false);
});

test('thanks go to who was there', () => {
  const thanks = { occasion: 'thanks', sessionId: 's1' } as const;
  expect(isRecipient(thanks, { activity, registration: lin, isCheckedIn: true })).toBe(true);
  expect(isRecipient(thanks, { activity, registration: lin, isCheckedIn: false })).toBe(false);
});

test('nobody is asked again, nor who signed up within the last day', () => {
  const question = { occasion: 'reconfirmation', sessionId: 's1' } as const;
  const asks = (change: object) =>
    isRecipient(question, { activity, registration: { ...lin, ...change }, isCheckedIn });
  expect(asks({ reconfirmedAt: '2026-11-22T07:00:00.000Z' })).toBe(false);
  expect(asks({ signedUpAt: '2026-11-22T06:00:00.000Z' })).toBe(false);
});

describe('a message that is no longer so is not sent', () => {
  const so = (
    message: Pick<Parameters<typeof isStillValid>[0], 'kind' | 'occasion'> & { readonly expiresAt?: string },
    registration: object = {},
    status: 'published' | 'cancelled' = 'published',
  ) =>
    isStillValid(
      { expiresAt: session.startAt, ...message, generation: 2 },
      { registration: { ...lin, ...registration }, activity: { status, sessions: [session] } },
    );

  test('a reminder to who has cancelled, signed up anew, or lost the activity', () => {
    const reminder = { kind: 'reminder', occasion: 'reminder-2h' } as const;
    expect(so(reminder)).toBe(true);
    expect(so(reminder, { status: 'cancelled' })).toBe(false);
    expect(so(reminder, { status: 'lapsed' })).toBe(false);
    expect(so(reminder, { generation: 3 })).toBe(false);
    expect(so(reminder, {}, 'cancelled')).toBe(false);
  });

  test('a reminder or a question of an hour from which the session was moved, or of a session that is gone', () => {
    const { startAt } = session;
    const reminders = [
      { kind: 'reminder', occasion: 'reminder-24h', expiresAt: addMinutes(startAt, -2 * 60) },
      { kind: 'reminder', occasion: 'reminder-2h', expiresAt: startAt },
      { kind: 'reminder', occasion: 'reconfirmation', expiresAt: addMinutes(startAt, -12 * 60) },
    ] as const;
    for (const reminder of reminders) {
      expect(so(reminder)).toBe(true);
      expect(so({ ...reminder, expiresAt: addMinutes(reminder.expiresAt, -7 * 24 * 60) })).toBe(false);
      expect(so(reminder, { sessionId: 's2' })).toBe(false);
    }
  });

  test('a question that was answered', () => {
    const expiresAt = addMinutes(session.startAt, -12 * 60);
    const question = { kind: 'reminder', occasion: 'reconfirmation', expiresAt } as const;
    expect(so(question)).toBe(true);
    expect(so(question, { reconfirmedAt: '2026-11-22T07:00:00.000Z' })).toBe(false);
  });

  test('an offer that was answered or has lapsed', () => {
    const offer = { kind: 'offer', occasion: 'offer-2' } as const;
    const withOffer = (number: number) => ({ status: 'waiting', queue: { offer: { number } } });
    expect(so(offer, withOffer(2))).toBe(true);
    expect(so(offer, withOffer(3))).toBe(false);
    expect(so(offer)).toBe(false);
  });

  test('that terms changed, to who has said yes to them or gave up', () => {
    const changedAt = '2026-11-22T08:00:00.000Z';
    const soOf = (registration: object) =>
      isStillValid(
        { kind: 'change', occasion: 'terms-4', expiresAt: session.startAt, generation: 2 },
        {
          registration: { ...lin, ...registration },
          activity: { status: 'published', sessions: [{ ...session, termsChangedAt: changedAt }] },
        },
      );
    const at = changedAt;
    expect(soOf({})).toBe(true);
    expect(soOf({ status: 'waiting', termsAgreed: { changedAt: null, at } })).toBe(true);
    expect(soOf({ termsAgreed: { changedAt, at } })).toBe(false);
    expect(soOf({ status: 'lapsed' })).toBe(false);
  });

  test('what ended is told to who was not admitted or lost a seat, and a cancellation to everyone', () => {
    expect(so({ kind: 'admission', occasion: 'rejected' }, { status: 'declined' })).toBe(true);
    expect(so({ kind: 'change', occasion: 'seat-released' }, { status: 'lapsed' })).toBe(true);
    expect(so({ kind: 'cancellation', occasion: 'cancellation' }, { status: 'waiting' }, 'cancelled')).toBe(true);
    expect(so({ kind: 'cancellation', occasion: 'cancellation' })).toBe(false);
  });
});

test('a message is named by registration, generation, occasion and moment, a change or a cancellation without the moment', () => {
  const notice = { occasion: 'reminder-2h', dueAt: '2026-11-25T04:00:00.000Z' } as const;
  const id = messageIdOf(lin, notice);
  expect(id).toBe('msg_0123456789abcdef.fedcba9876543210.self.2.reminder-2h.mwvlhts0');
  expect(messageIdOf({ ...lin, generation: 3 }, notice)).not.toBe(id);
  expect(messageIdOf(lin, { ...notice, dueAt: '2026-11-26T04:00:00.000Z' })).not.toBe(id);
  for (const occasion of ['cancellation', 'change-4', 'terms-4'] as const)
    expect(messageIdOf(lin, { ...notice, occasion })).toBe(`msg_0123456789abcdef.fedcba9876543210.self.2.${occasion}`);
});

test('whom no message reached, or may not have reached, is called, but not to be thanked', () => {
  expect(messageStates.filter((state) => isForCallList({ kind: 'reminder', state }))).toEqual([
    'unreached',
    'failed',
    'unsure',
  ]);
  expect(messageStates.filter((state) => isForCallList({ kind: 'thanks', state }))).toEqual([]);
});

test.each([
  [0, { is: 'sent' }],
  [43101, { is: 'none-left', code: 43101 }],
  [45009, { is: 'busy', code: 45009 }],
  [47003, { is: 'refused', code: 47003 }],
])('WeChat’s answer %d is %j', (code, answer) => {
  expect(answerOf(code)).toEqual(answer);
});
