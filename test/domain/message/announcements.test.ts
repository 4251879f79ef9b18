import {
  announcementsOnCancelling,
  announcementsOnPublishing,
  nextAnnouncementAt,
} from '../../../domain/message/announcements';
import { aSession } from '../../support/plans';
import { aMinuteLater, endAt, lecture, reminder2, reminder24, thanks, twoDaysBefore } from './support/lecture';

describe('on publishing', () => {
  test('every session gets its reminders a day and two hours before, and thanks at its end', () => {
    expect(announcementsOnPublishing(lecture, twoDaysBefore)).toEqual([reminder24, reminder2, thanks]);
  });

  test('a question whether one still comes stands for the first reminder, and runs out twelve hours before', () => {
    const asking = { ...lecture, asksReconfirmation: true };
    const until = '2026-11-24T18:00:00.000Z';
    expect(announcementsOnPublishing(asking, twoDaysBefore)).toEqual([
      { ...reminder24, occasion: 'reconfirmation', expiresAt: until, until },
      reminder2,
      thanks,
    ]);
  });

  test('what would be due by now is left out', () => {
    expect(announcementsOnPublishing(lecture, '2026-11-24T06:00:00.000Z')).toEqual([reminder2, thanks]);
  });

  test('of several sessions what is due first stands first', () => {
    const later = aSession({ id: 's2', startAt: '2026-11-26T06:00:00.000Z', endAt: '2026-11-26T08:00:00.000Z' });
    const both = { ...lecture, sessions: [...lecture.sessions, later] };
    expect(
      announcementsOnPublishing(both, twoDaysBefore).map(({ sessionId, occasion }) => [sessionId, occasion]),
    ).toEqual([
      ['s1', 'reminder-24h'],
      ['s1', 'reminder-2h'],
      ['s2', 'reminder-24h'],
      ['s1', 'thanks'],
      ['s2', 'reminder-2h'],
      ['s2', 'thanks'],
    ]);
  });
});

test('what is called off is told until its end, in two passes, and reminded of no more', () => {
  const off = { ...lecture, status: 'cancelled', cancelReason: '场地停电' } as const;
  const cancellation = { ...reminder24, occasion: 'cancellation', kind: 'cancellation', expiresAt: endAt };
  expect(announcementsOnCancelling(off, twoDaysBefore)).toEqual([
    { ...cancellation, dueAt: twoDaysBefore },
    { ...cancellation, dueAt: aMinuteLater },
  ]);
});

test('the next announcement is the first that is due', () => {
  expect(nextAnnouncementAt([thanks, reminder2])).toBe(reminder2.dueAt);
  expect(nextAnnouncementAt([])).toBeNull();
});
