import { type Activity, defaultCheckInWindow } from '../../domain/activity/activity';

export const noon = '2026-11-22T04:00:00.000Z';

/** A published lecture of two hours on the next day; what a test is about it names. */
export const anActivity = (change: Partial<Activity> = {}): Activity => ({
  id: 'act_0123456789abcdef',
  organisationId: 'org_0123456789abcdef',
  status: 'published',
  title: '乡村振兴大讲堂',
  summary: '讲座内容',
  townshipCode: '510502001',
  venue: '文化馆报告厅',
  startAt: '2026-11-23T06:00:00.000Z',
  endAt: '2026-11-23T08:00:00.000Z',
  registrationOpensAt: '2026-11-20T00:00:00.000Z',
  registrationClosesAt: '2026-11-23T06:00:00.000Z',
  capacity: 30,
  minimumAge: 0,
  phone: 'none',
  details: { kind: 'lecture', classHours: 2 },
  checkIn: defaultCheckInWindow,
  cancelReason: null,
  version: 3,
  createdAt: '2026-11-19T00:00:00.000Z',
  updatedAt: '2026-11-19T00:00:00.000Z',
  ...change,
});
