import type { Activity, ServiceDetails } from '../../../domain/activity/activity';
import { edited } from '../../../domain/activity/changes';
import { planOf } from '../../../domain/activity/plan';
import { poolsOf } from '../../../domain/activity/sessions';
import { announcementsOnEdit } from '../../../domain/message/announcements';
import { markedAbsent } from '../../../domain/registration/absence';
import { cancelBy, cancelled } from '../../../domain/registration/cancellation';
import { changed } from '../../../domain/registration/change';
import { offerAnswered, offered } from '../../../domain/registration/offers';
import { decideSignUp, type SeatRequest } from '../../../domain/registration/signUp';
import { agreedToTerms, isOnUnseenTerms, sessionToAgreeTo } from '../../../domain/registration/termsAgreed';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aService, aSession } from '../../support/plans';
import { anApplication, aRegistration } from '../../support/registrations';

const before = addMinutes(noon, 30);
const [begun, coming] = [
  aSession({ id: 's1', startAt: addMinutes(noon, -60) }),
  aSession({ id: 's2', startAt: addMinutes(noon, 5 * 60) }),
];
const service = aService() as ServiceDetails;
const activity = anActivity({
  details: service,
  sessions: [begun, coming],
  registrationClosesAt: coming.startAt,
});

function edit(change: Partial<Activity>, now = noon, of: Activity = activity): Activity {
  const result = edited(of, {
    plan: { ...planOf(of), ...change },
    seenVersion: of.version,
    pools: poolsOf(of.sessions).map((pool) => ({ ...pool, left: pool.capacity, waiting: 0, largestParty: 0 })),
    isListClosed: false,
    now,
  });
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}
const stampsOf = ({ sessions }: Activity) => sessions.map(({ termsChangedAt = null }) => termsChangedAt);

test.each([
  ['risks', { risks: '要下水' }],
  ['hazard', { isHazardous: true, insurancePolicyNumber: 'PICC-1' }],
  ['kind of work', { serviceType: 'traffic' }],
  ['insurance', { insurancePolicyNumber: 'PICC-1' }],
] as const)('another %s is other terms of every session to come, and of none that has begun', (_name, change) => {
  expect(stampsOf(edit({ details: { ...service, ...change } }))).toEqual([null, noon]);
});

test('another policy, title or age limit is no other term, nor is anything in a draft', () => {
  const insured = { ...activity, details: { ...service, insurancePolicyNumber: 'PICC-1' } };
  expect(stampsOf(edit({ details: { ...service, insurancePolicyNumber: 'PICC-2' } }, noon, insured))).toEqual([
    null,
    null,
  ]);
  expect(stampsOf(edit({ title: '新标题', minimumAge: 18, phone: 'required' }))).toEqual([null, null]);
  const draft = { ...activity, status: 'draft' as const, sessions: [coming] };
  expect(stampsOf(edit({ details: { ...service, risks: '要下水' } }, noon, draft))).toEqual([null]);
});

const after = edit({ details: { ...service, risks: '要下水' } });
const [, session = coming] = after.sessions;
const holder = aRegistration({ sessionId: 's2', termsAgreed: { changedAt: null, at: addMinutes(noon, -24 * 60) } });

test('whoever said yes to other terms is asked, also who waits or applies, until they say yes to these', () => {
  expect(sessionToAgreeTo(after, holder)).toEqual(session);
  expect(sessionToAgreeTo(after, { ...holder, status: 'waiting' })).toEqual(session);
  expect(sessionToAgreeTo(after, anApplication({ sessionId: 's2' }))).toEqual(session);
  expect(sessionToAgreeTo(after, changed(holder, agreedToTerms(session, before)))).toBeNull();
  expect(sessionToAgreeTo(after, { ...holder, sessionId: 's1' })).toBeNull();
  expect(sessionToAgreeTo(after, { ...holder, status: 'cancelled' })).toBeNull();
  expect(
    sessionToAgreeTo(after, { ...holder, checkedIn: { at: noon, operatorId: 'mem_x', method: 'name-list' } }),
  ).toBeNull();
  expect(sessionToAgreeTo({ ...after, status: 'cancelled' }, holder)).toBeNull();
});

test('a yes is to the terms of then: changed once more, they are asked about once more', () => {
  const yes = changed(holder, agreedToTerms(session, before));
  const again = edit({ details: service }, addMinutes(noon, 60), after);
  expect(sessionToAgreeTo(again, yes)?.termsChangedAt).toBe(addMinutes(noon, 60));
});

test('who has not said yes may give back until the start; a yes may be taken back for a quarter of an hour', () => {
  expect(cancelBy(holder, session)).toBe(session.startAt);
  expect(cancelled(holder, { at: addMinutes(session.startAt, -1), session }).ok).toBe(true);
  const yes = (at: string) => cancelBy(changed(holder, agreedToTerms(session, at)), session);
  expect(yes(before)).toBe(addMinutes(session.startAt, -120));
  expect(yes(addMinutes(session.startAt, -30))).toBe(addMinutes(session.startAt, -15));
  expect(yes(addMinutes(session.startAt, -5))).toBe(session.startAt);
});

test('nobody is absent from what they have not said yes to', () => {
  const over = addMinutes(session.endAt, 60);
  expect(markedAbsent(holder, after, over)).toBeNull();
  expect(markedAbsent(changed(holder, agreedToTerms(session, before)), after, over)).not.toBeNull();
});

test('an accepted offer is a yes to the terms that it was accepted with', () => {
  const waiting = anApplication({ sessionId: 's2', status: 'waiting' });
  const served = changed(waiting, offered(waiting, 1, session, noon));
  const answer = offerAnswered(served, { offer: 1, isAccepted: true, at: addMinutes(noon, 5), session });
  if (!answer.ok || answer.value === null) throw new Error('not accepted');
  expect(isOnUnseenTerms(served, session)).toBe(true);
  expect(isOnUnseenTerms(changed(served, answer.value), session)).toBe(false);
});

test('nobody signs up for terms that they have not seen', () => {
  const request: SeatRequest = {
    ...{ sessionId: 's2', ticketKind: 'hall', seats: 1, maySplit: false },
    ...{ seenMovedAt: null, seenTermsChangedAt: null },
  };
  const decide = (seenTermsChangedAt: string | null) =>
    decideSignUp({
      ...{ now: before, activity: after, isOpen: true, hold: null, hasPhone: false, earlier: null },
      pools: { 's2-hall': { capacity: 30, left: 30, hasQueue: false } },
      member: { ageBand: 'adult', noShows: [] },
      request: { ...request, seenTermsChangedAt },
    });
  expect(decide(null)).toEqual({ ok: false, failure: 'terms-changed' });
  expect(decide(noon)).toEqual({ ok: true, value: { step: 'claim' } });
});

test('other terms are told at once to the sessions to come, and with another place in one message', () => {
  const told = (made: Activity) =>
    announcementsOnEdit({ before: activity, after: made, pending: [], now: noon })
      .filter(({ kind }) => kind === 'change')
      .map(({ occasion, sessionId, dueAt }) => [occasion, sessionId, dueAt]);
  const later = addMinutes(noon, 1);
  expect(told(after)).toEqual([
    [`terms-${after.version}`, 's2', noon],
    [`terms-${after.version}`, 's2', later],
  ]);
  const both = edit({ details: { ...service, risks: '要下水' }, venue: '码头' });
  expect(told(both)).toEqual([
    [`change-${both.version}`, 's2', noon],
    [`change-${both.version}`, 's2', later],
  ]);
});

test('what is still to be told of terms stays when something else is edited', () => {
  const pending = announcementsOnEdit({ before: activity, after, pending: [], now: noon });
  const renamed = edit({ title: '新标题' }, noon, after);
  const moved = edit({ venue: '码头' }, noon, after);
  const occasions = (made: Activity) =>
    new Set(
      announcementsOnEdit({ before: after, after: made, pending, now: noon })
        .filter(({ kind }) => kind === 'change')
        .map(({ occasion }) => occasion),
    );
  expect(occasions(renamed)).toEqual(new Set([`terms-${after.version}`]));
  expect(occasions(moved)).toEqual(new Set([`change-${moved.version}`, `terms-${after.version}`]));
});
