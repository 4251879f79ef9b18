import { type Activity, defaultCheckInWindow } from '../../domain/activity/activity';
import { minMinutesToAdmit } from '../../domain/activity/plan';
import { spanOf } from '../../domain/activity/sessions';
import { addMinutes } from '../../domain/time/instant';
import { plainLecture } from './plainLecture';
import { aSession } from './plans';

export const noon = '2026-11-22T04:00:00.000Z';

/**
 * A published lecture of two hours on the next day; what a test is about it names. `startAt`, `endAt` and `capacity`
 * are those of its one session, unless `sessions` says otherwise.
 */
export function anActivity(change: Partial<Activity> = {}): Activity {
  const startAt = change.startAt ?? '2026-11-23T06:00:00.000Z';
  const endAt = change.endAt ?? addMinutes(startAt, 120);
  const sessions = change.sessions ?? [aSession({ startAt, endAt, capacity: change.capacity })];
  return {
    id: 'act_0123456789abcdef',
    organisationId: 'org_0123456789abcdef',
    status: 'published',
    ...plainLecture,
    title: '乡村振兴大讲堂',
    summary: '讲座内容',
    townshipCode: '510502001',
    venue: '文化馆报告厅',
    sessions,
    ...spanOf(sessions),
    sessionsGiven: sessions.length,
    registrationOpensAt: '2026-11-20T00:00:00.000Z',
    registrationClosesAt: addMinutes(
      startAt,
      (change.admission ?? 'first-come') === 'first-come' ? 0 : -minMinutesToAdmit,
    ),
    checkIn: defaultCheckInWindow,
    cancelReason: null,
    version: 3,
    createdAt: '2026-11-19T00:00:00.000Z',
    updatedAt: '2026-11-19T00:00:00.000Z',
    ...change,
  };
}
