import type { Activity } from '../../../domain/activity/activity';
import {
  type Announcement,
  announcementsOnEdit,
  announcementsOnPublishing,
} from '../../../domain/message/announcements';
import { addMinutes } from '../../../domain/time/instant';
import { aSession } from '../../support/plans';
import {
  aMinuteLater,
  endAt,
  inShort,
  lecture,
  moved,
  reminder2,
  reminder24,
  startAt,
  thanks,
  twoDaysBefore,
} from './support/lecture';

describe('on an edit', () => {
  const pending = announcementsOnPublishing(lecture, twoDaysBefore);
  const edit = (after: Activity, now = twoDaysBefore, left: readonly Announcement[] = pending) =>
    announcementsOnEdit({ before: lecture, after, pending: left, now });

  test('another title or more seats are announced to nobody', () => {
    const after = { ...moved(lecture, startAt, endAt), title: '新的标题' };
    expect(edit(after)).toEqual(pending);
  });

  test('another venue is announced at once, a minute later to who was just signing up, and the reminders stay', () => {
    const change = { ...reminder24, occasion: 'change-4', kind: 'change', dueAt: twoDaysBefore, expiresAt: startAt };
    expect(edit(moved(lecture, startAt, endAt, '图书馆二楼'))).toEqual([
      change,
      { ...change, dueAt: aMinuteLater },
      ...pending,
    ]);
  });

  test('another start moves the reminders with it', () => {
    expect(inShort(edit(moved(lecture, '2026-11-26T06:00:00.000Z', '2026-11-26T08:00:00.000Z')))).toEqual([
      ['change-4', twoDaysBefore],
      ['change-4', aMinuteLater],
      ['reminder-24h', '2026-11-25T06:00:00.000Z'],
      ['reminder-2h', '2026-11-26T04:00:00.000Z'],
      ['thanks', '2026-11-26T08:00:00.000Z'],
    ]);
  });

  test('another end moves the thanks alone', () => {
    expect(inShort(edit(moved(lecture, startAt, '2026-11-25T09:00:00.000Z')))).toEqual([
      ['change-4', twoDaysBefore],
      ['change-4', aMinuteLater],
      ['reminder-24h', reminder24.dueAt],
      ['reminder-2h', reminder2.dueAt],
      ['thanks', '2026-11-25T09:00:00.000Z'],
    ]);
  });

  test('a reminder that was sent for a session not moved is not sent again', () => {
    const now = '2026-11-24T07:00:00.000Z';
    expect(inShort(edit(moved(lecture, startAt, endAt, '图书馆二楼'), now, [reminder2, thanks]))).toEqual([
      ['change-4', now],
      ['change-4', addMinutes(now, 1)],
      ['reminder-2h', reminder2.dueAt],
      ['thanks', endAt],
    ]);
  });

  test('a reminder that is being written out goes on where it was, unless the session starts at another time', () => {
    const now = '2026-11-24T06:00:30.000Z';
    const underWay = { ...reminder24, after: 'reg_0123456789abcdef.0123456789abcdef.self' };
    const left = [underWay, reminder2, thanks];
    expect(edit(moved(lecture, startAt, endAt, '图书馆二楼'), now, left)[0]).toEqual(underWay);
    expect(inShort(edit(moved(lecture, '2026-11-25T06:30:00.000Z', endAt), now, left))).toEqual([
      ['change-4', now],
      ['change-4', addMinutes(now, 1)],
      ['reminder-2h', '2026-11-25T04:30:00.000Z'],
      ['thanks', endAt],
    ]);
  });

  test('a reminder due within the hour after a new time was told is left out', () => {
    const now = '2026-11-25T03:00:00.000Z';
    expect(inShort(edit(moved(lecture, '2026-11-25T05:30:00.000Z', endAt), now, [reminder2, thanks]))).toEqual([
      ['change-4', now],
      ['change-4', addMinutes(now, 1)],
      ['thanks', endAt],
    ]);
  });

  test('a change that nobody was told of yet is told once, with the next', () => {
    const first = moved(lecture, '2026-11-26T06:00:00.000Z', '2026-11-26T08:00:00.000Z');
    const told = edit(first);
    const second = moved(first, '2026-11-27T06:00:00.000Z', '2026-11-27T08:00:00.000Z');
    const again = announcementsOnEdit({ before: first, after: second, pending: told, now: twoDaysBefore });
    expect(inShort(again).map(([occasion]) => occasion)).toEqual([
      'change-5',
      'change-5',
      'reminder-24h',
      'reminder-2h',
      'thanks',
    ]);
    const third = { ...second, title: '新的标题', version: 6 };
    expect(announcementsOnEdit({ before: second, after: third, pending: again, now: twoDaysBefore })).toEqual(again);
  });

  test('a new session is announced to nobody, and gets its reminders; one that is gone has none', () => {
    const other = aSession({ id: 's2', startAt: '2026-11-26T06:00:00.000Z', endAt: '2026-11-26T08:00:00.000Z' });
    const after = { ...lecture, sessions: [other], version: 4 };
    expect(edit(after).map(({ sessionId, occasion }) => [sessionId, occasion])).toEqual([
      ['s2', 'reminder-24h'],
      ['s2', 'reminder-2h'],
      ['s2', 'thanks'],
    ]);
  });

  test('a draft tells nobody anything', () => {
    const draft = { ...lecture, status: 'draft' } as const;
    const after = { ...moved(lecture, startAt, endAt, '图书馆二楼'), status: 'draft' } as const;
    expect(announcementsOnEdit({ before: draft, after, pending: [], now: twoDaysBefore })).toEqual([]);
  });
});
