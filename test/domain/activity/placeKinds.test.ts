import {
  builtInKindOf,
  builtInKinds,
  carriedKind,
  doorKindsOf,
  isOffered,
  isOnlineIn,
  type OwnKind,
} from '../../../domain/activity/placeKinds';
import { reviewPlan } from '../../../domain/activity/plan';
import { poolOf, sessionIdOf } from '../../../domain/activity/sessions';
import { judgeAtDoor } from '../../../domain/checkin/door';
import { markedAbsent } from '../../../domain/registration/absence';
import { holdOf, holdText } from '../../../domain/registration/hold';
import { decideSignUp } from '../../../domain/registration/signUp';
import { textRules } from '../../../domain/text/limits';
import { foldedForComparing } from '../../../domain/text/sameText';
import { readText } from '../../../domain/text/written';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { messageValues } from '../../../locales/zh-CN/message/templates';
import { anActivity, noon } from '../../support/activities';
import { aSession } from '../../support/plans';
import { aRegistration } from '../../support/registrations';

const guide: OwnKind = { id: 'k1', name: '引导岗', like: 'hall' };
const hotline: OwnKind = { id: 'k2', name: '热线岗', like: 'online' };
const bench: OwnKind = { id: 'k3', name: '长者接待', like: 'elderly' };
const places = [guide, hotline, bench].map(({ id }) => ({ kind: id, capacity: 3 }));
const activity = anActivity({
  sessions: [aSession({ startAt: '2026-11-23T06:00:00.000Z', endAt: '2026-11-23T08:00:00.000Z', places })],
  ownKinds: [guide, hotline],
  formerKinds: [bench],
  onlineAccess: '拨打 0830-1234567',
});

test('a kind of its own is treated like the built-in one that it names, also once it is a former one', () => {
  const kinds = ['k1', 'k2', 'k3', ...builtInKinds] as const;
  expect(kinds.map((ticketKind) => builtInKindOf({ ticketKind, ...carriedKind(activity, ticketKind) }))).toEqual([
    'hall',
    'online',
    'elderly',
    ...builtInKinds,
  ]);
  expect(kinds.map((kind) => isOnlineIn(activity, kind))).toEqual([false, true, false, false, true, false]);
  expect(doorKindsOf(activity)).toEqual(['hall', 'elderly', 'k1', 'k3']);
  expect(doorKindsOf({})).toEqual(['hall', 'elderly']);
});

test('it is called what the activity calls it, and a built-in one carries nothing along', () => {
  const name = (ticketKind: Parameters<typeof isOnlineIn>[1]) =>
    placeKindName({ ticketKind, ...carriedKind(activity, ticketKind) });
  expect([name('k1'), name('k3'), name('hall'), name('elderly')]).toEqual(['引导岗', '长者接待', '现场', '长者席']);
  expect(carriedKind(activity, 'k2')).toEqual({ ownKind: hotline });
  expect(carriedKind(activity, 'online')).toEqual({});
});

test('the pool of such a kind has a name like any other, and a hold keeps it', () => {
  const pool = poolOf('s1', 'k1');
  expect([pool, sessionIdOf(pool)]).toEqual(['s1-k1', 's1']);
  const hold = { generation: 2, seats: 1, pool, at: noon };
  expect(holdOf(holdText(hold))).toEqual(hold);
});

test('the door lets a place like one in the hall in, and tells who joins over the network', () => {
  const verdictFor = (ticketKind: 'k1' | 'k2' | 'k3') =>
    judgeAtDoor({
      now: '2026-11-23T05:50:00.000Z',
      activity,
      session: activity.sessions[0] ?? aSession(),
      fault: null,
      registration: aRegistration({ ticketKind }),
      attendance: null,
    });
  expect([verdictFor('k1'), verdictFor('k2'), verdictFor('k3')]).toEqual(['valid', 'online-ticket', 'valid']);
});

test('nobody is absent from a place over the network, whatever it is called', () => {
  const isMissed = (ticketKind: 'k1' | 'k2' | 'k3') =>
    markedAbsent(aRegistration({ ticketKind }), activity, noon) !== null;
  expect([isMissed('k1'), isMissed('k2'), isMissed('k3')]).toEqual([true, false, true]);
});

test('a reminder says where to go, or that there is a way to join', () => {
  const tipFor = (ticketKind: 'k1' | 'k2') => {
    const [session = aSession()] = activity.sessions;
    const moment = { occasion: 'reminder-2h', until: null, offeredSeats: 0, owesAgreement: false, now: noon } as const;
    const { thing3, thing4 } = messageValues('reminder', { ...moment, activity, session, ticketKind });
    return [thing3, thing4];
  };
  expect(tipFor('k1')).toEqual(['文化馆报告厅', '快开始了，到场请出示票上的码']);
  expect(tipFor('k2')).toEqual(['线上，点开看参加方法', '快开始了，请提前几分钟进入']);
});

test('places over the network need a way to join before they are shown', () => {
  expect(reviewPlan({ ...activity, onlineAccess: ' ' }, noon)).toEqual({ ok: false, failure: 'online-access-missing' });
  expect(reviewPlan(activity, noon)).toEqual({ ok: true, value: 'publishable' });
});

test('a former kind, or one never given, is refused to who signs up, even while its pool is there', () => {
  const pool = { capacity: 3, left: 3, hasQueue: false };
  const decide = (ticketKind: 'k1' | 'k3' | 'k9') =>
    decideSignUp({
      now: noon,
      activity,
      pools: { 's1-k1': pool, 's1-k3': pool, 's1-k9': pool },
      isOpen: true,
      hold: null,
      member: { ageBand: 'adult', noShows: [] },
      request: { sessionId: 's1', ticketKind, seats: 1, maySplit: false, seenMovedAt: null, seenTermsChangedAt: null },
      hasPhone: false,
      earlier: null,
    });
  expect(decide('k1')).toEqual({ ok: true, value: { step: 'claim' } });
  expect(decide('k3')).toEqual({ ok: false, failure: 'unknown-session' });
  expect(decide('k9')).toEqual({ ok: false, failure: 'unknown-session' });
  expect([isOffered(activity, 'k3'), isOffered(activity, 'elderly')]).toEqual([false, true]);
});

test.each([
  ['引导岗', '引导岗\u200b'],
  ['A 岗', 'ａ　岗'],
  ['é岗', 'e\u0301岗'],
  ['引导  岗', ' 引导 岗 '],
])('%s and %j are the same name', (one, other) => {
  expect(foldedForComparing(one)).toBe(foldedForComparing(other));
});

test.each([
  ['one character', '岗', true],
  ['twelve', '一二三四五六七八九十甲乙', true],
  ['twelve of two units each', '🌸'.repeat(12), true],
  ['thirteen', '一二三四五六七八九十甲乙丙', false],
  ['none', '', false],
  ['none that can be seen', '\u3164\u200b', false],
  ['half of one', '岗\ud83d', false],
])('a name of %s is one: %j %s', (_, name, isOne) => {
  expect(readText(textRules.placeKindName, name).ok).toBe(isOne);
});
