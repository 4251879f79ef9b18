import { checkInWindowAt } from '../../../domain/activity/checkInWindow';
import { attendanceOf, doorAnswerOf } from '../../../domain/checkin/admission';
import { deskSessionAt } from '../../../domain/checkin/deskSession';
import { judgeAtDoor } from '../../../domain/checkin/door';
import { anActivity } from '../../support/activities';
import { aService, aSession } from '../../support/plans';

const activity = anActivity({ startAt: '2026-11-23T06:00:00.000Z' });
const atTheDoor = {
  now: '2026-11-23T06:00:00.000Z',
  activity,
  session: { id: 's1', startAt: '2026-11-23T06:00:00.000Z' },
  fault: null,
  registration: { status: 'confirmed', sessionId: 's1', ticketKind: 'hall', seats: 1 },
  attendance: null,
} as const;
const listed = atTheDoor.registration;
const isIn = { checkedInAt: '2026-11-23T05:40:00.000Z', seats: 1 };

test('sign-in is open from half an hour before the start, and half an hour after it is too late', () => {
  const at = (now: string) => checkInWindowAt(activity, now);
  expect([
    at('2026-11-23T05:29:59.999Z'),
    at('2026-11-23T05:30:00.000Z'),
    at('2026-11-23T06:29:59.999Z'),
    at('2026-11-23T06:30:00.000Z'),
  ]).toEqual(['not-yet-open', 'open', 'open', 'closed']);
});

test('the first reason that holds is the one that is said', () => {
  const cancelled = anActivity({ status: 'cancelled' });
  const late = '2026-11-23T09:00:00.000Z';
  expect([
    judgeAtDoor({ ...atTheDoor, activity: cancelled, fault: 'forged', attendance: isIn }),
    judgeAtDoor({ ...atTheDoor, fault: 'forged', registration: null, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: null, now: late }),
    judgeAtDoor({ ...atTheDoor, attendance: isIn, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, status: 'cancelled', sessionId: 's2' }, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, status: 'lapsed' }, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, status: 'declined' }, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, status: 'waiting', sessionId: 's2' }, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, status: 'applied' }, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, sessionId: 's2', ticketKind: 'online' }, now: late }),
    judgeAtDoor({ ...atTheDoor, registration: { ...listed, ticketKind: 'online' }, now: late }),
    judgeAtDoor({ ...atTheDoor, now: late }),
    judgeAtDoor({ ...atTheDoor, now: '2026-11-23T03:00:00.000Z' }),
    judgeAtDoor(atTheDoor),
  ]).toEqual([
    'activity-cancelled',
    'forged',
    'not-listed',
    'used',
    'cancelled',
    'cancelled',
    'not-listed',
    'waiting-list',
    'waiting-list',
    'wrong-session',
    'online-ticket',
    'closed',
    'not-yet-open',
    'valid',
  ]);
});

test('the door names only who is on the list, and a time only for who is in', () => {
  expect(doorAnswerOf('valid', { nickname: '小林', seats: 3, sessionId: 's1' }, isIn)).toEqual({
    verdict: 'valid',
    nickname: '小林',
    seats: 3,
    sessionId: 's1',
    at: isIn.checkedInAt,
    party: null,
  });
  expect(doorAnswerOf('forged', null, null)).toEqual({
    verdict: 'forged',
    nickname: null,
    seats: null,
    sessionId: null,
    at: null,
    party: null,
  });
});

test('signing in to a lecture is worth its class hours, to a service none', () => {
  const registration = { id: 'reg_one', memberId: 'mem_one', sessionId: 's2', seats: 3 };
  const by = { operatorId: 'mem_door', method: 'code', at: isIn.checkedInAt } as const;
  expect(attendanceOf(registration, activity, by)).toEqual({
    id: 'reg_one',
    activityId: activity.id,
    memberId: 'mem_one',
    checkedInAt: isIn.checkedInAt,
    operatorId: 'mem_door',
    method: 'code',
    sessionId: 's2',
    seats: 3,
    classHours: 2,
  });
  expect(attendanceOf(registration, anActivity({ details: aService() }), by).classHours).toBe(0);
});

test('each session has a door of its own, open around its own start', () => {
  const evening = { id: 's2', startAt: '2026-11-23T11:00:00.000Z' };
  const registration = { ...listed, sessionId: 's2' };
  expect([
    judgeAtDoor({ ...atTheDoor, session: evening, registration }),
    judgeAtDoor({ ...atTheDoor, session: evening, registration, now: '2026-11-23T10:45:00.000Z' }),
    judgeAtDoor({ ...atTheDoor, session: evening, now: '2026-11-23T10:45:00.000Z' }),
  ]).toEqual(['not-yet-open', 'valid', 'wrong-session']);
});

test('a desk opens with the session whose door is open, else the one that is on, the next, or the last', () => {
  const sessions = [
    aSession({ id: 's1', startAt: '2026-11-23T01:00:00.000Z', endAt: '2026-11-23T04:00:00.000Z' }),
    aSession({ id: 's2', startAt: '2026-11-23T03:00:00.000Z', endAt: '2026-11-23T05:00:00.000Z' }),
    aSession({ id: 's3', startAt: '2026-11-24T01:00:00.000Z', endAt: '2026-11-24T04:00:00.000Z' }),
  ];
  const at = (now: string) => deskSessionAt({ sessions, checkIn: activity.checkIn }, now)?.id;
  expect([
    at('2026-11-20T00:00:00.000Z'),
    at('2026-11-23T02:00:00.000Z'),
    at('2026-11-23T02:30:00.000Z'),
    at('2026-11-23T03:45:00.000Z'),
    at('2026-11-23T04:30:00.000Z'),
    at('2026-11-23T05:00:00.000Z'),
    at('2026-11-25T00:00:00.000Z'),
  ]).toEqual(['s1', 's1', 's2', 's1', 's2', 's3', 's3']);
  expect(deskSessionAt({ sessions: [], checkIn: activity.checkIn }, '2026-11-23T02:00:00.000Z')).toBeNull();
});
