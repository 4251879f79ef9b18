import { attendanceOf, doorAnswerOf } from '../../../domain/checkin/admission';
import { judgeAtDoor } from '../../../domain/checkin/door';
import { checkInWindowAt } from '../../../domain/checkin/verdict';
import { anActivity } from '../../support/activities';
import { aService } from '../../support/plans';

const activity = anActivity({ startAt: '2026-11-23T06:00:00.000Z' });
const atTheDoor = {
  now: '2026-11-23T06:00:00.000Z',
  activity,
  fault: null,
  registration: { status: 'confirmed' },
  attendance: null,
} as const;
const isIn = { checkedInAt: '2026-11-23T05:40:00.000Z' };

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
    judgeAtDoor({ ...atTheDoor, registration: { status: 'cancelled' }, now: late }),
    judgeAtDoor({ ...atTheDoor, now: late }),
    judgeAtDoor({ ...atTheDoor, now: '2026-11-23T03:00:00.000Z' }),
    judgeAtDoor(atTheDoor),
  ]).toEqual(['activity-cancelled', 'forged', 'not-listed', 'used', 'cancelled', 'closed', 'not-yet-open', 'valid']);
});

test('the door names only who is on the list, and a time only for who is in', () => {
  expect(doorAnswerOf('valid', { nickname: '小林', seats: 3, sessionId: 's1' }, isIn)).toEqual({
    verdict: 'valid',
    nickname: '小林',
    seats: 3,
    sessionId: 's1',
    at: isIn.checkedInAt,
  });
  expect(doorAnswerOf('forged', null, null)).toEqual({
    verdict: 'forged',
    nickname: null,
    seats: null,
    sessionId: null,
    at: null,
  });
});

test('signing in to a lecture is worth its class hours, to a service none', () => {
  const registration = { id: 'reg_one', memberId: 'mem_one' };
  const by = { operatorId: 'mem_door', method: 'code', now: isIn.checkedInAt } as const;
  expect(attendanceOf(registration, activity, by)).toEqual({
    id: 'reg_one',
    activityId: activity.id,
    memberId: 'mem_one',
    checkedInAt: isIn.checkedInAt,
    operatorId: 'mem_door',
    method: 'code',
    classHours: 2,
  });
  expect(attendanceOf(registration, anActivity({ details: aService() }), by).classHours).toBe(0);
});
