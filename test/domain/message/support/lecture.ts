import type { Activity } from '../../../../domain/activity/activity';
import type { Announcement } from '../../../../domain/message/announcements';
import { anActivity } from '../../../support/activities';
import { aSession } from '../../../support/plans';

/** 14:00 to 16:00 in China. */
export const startAt = '2026-11-25T06:00:00.000Z';
export const endAt = '2026-11-25T08:00:00.000Z';
export const twoDaysBefore = '2026-11-23T06:00:00.000Z';
export const aMinuteLater = '2026-11-23T06:01:00.000Z';
export const lecture = anActivity({ startAt, endAt, sessions: [aSession({ startAt, endAt })] });

export const moved = (activity: Activity, from: string, to: string, venue = activity.venue): Activity => ({
  ...activity,
  sessions: [aSession({ startAt: from, endAt: to })],
  venue,
  version: activity.version + 1,
});
export const inShort = (announcements: readonly Announcement[]) =>
  announcements.map(({ occasion, dueAt }) => [occasion, dueAt]);

export const reminder24 = {
  occasion: 'reminder-24h',
  kind: 'reminder',
  sessionId: 's1',
  dueAt: '2026-11-24T06:00:00.000Z',
  expiresAt: '2026-11-25T04:00:00.000Z',
  until: null,
  after: null,
} as const;
export const reminder2 = {
  ...reminder24,
  occasion: 'reminder-2h',
  dueAt: '2026-11-25T04:00:00.000Z',
  expiresAt: startAt,
} as const;
export const thanks = {
  ...reminder24,
  occasion: 'thanks',
  kind: 'thanks',
  dueAt: endAt,
  expiresAt: '2026-11-26T08:00:00.000Z',
} as const;
