import type { Activity } from '../../../domain/activity/activity';
import {
  type Announcement,
  announcementsOnCancelling,
  announcementsOnEdit,
  announcementsOnPublishing,
  nextAnnouncementAt,
} from '../../../domain/message/announcements';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity } from '../../support/activities';
import { aSession } from '../../support/plans';

/** 14:00 to 16:00 in China. */
const startAt = '2026-11-25T06:00:00.000Z';
const endAt = '2026-11-25T08:00:00.000Z';
const twoDaysBefore = '2026-11-23T06:00:00.000Z';
const aMinuteLater = '2026-11-23T06:01:00.000Z';
const lecture = anActivity({ startAt, endAt, sessions: [aSession({ startAt, endAt })] });

const moved = (activity: Activity, from: string, to: string, venue = activity.venue): Activity => ({
  ...activity,
  sessions: [aSession({ startAt: from, endAt: to })],
  venue,
  version: activity.version + 1,
});
const inShort = (announcements: readonly Announcement[]) =>
  announcements.map(({ occasion, dueAt }) => [occasion, dueAt]);

const reminder24 = {
  occasion: 'reminder-24h',
  kind: 'reminder',
  sessionId: 's1',
  dueAt: '2026-11-24T06:00:00.000Z',
  expiresAt: '2026-11-25T04:00:00.000Z',
  until: null,
  after: null,
} as const;
const reminder2 = {
  ...reminder24,
  occasion: 'reminder-2h',
  dueAt: '2026-11-25T04:00:00.000Z',
  expiresAt: startAt,
} as const;
const thanks = {
  ...reminder24,
  occasion: 'thanks',
  kind: 'thanks',
  dueAt: endAt,
  expiresAt: '2026-11-26T08:00:00.000Z',
} as const;

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

  describe('that concerns the question whether one still comes', () => {
    const asking = (activity: Activity): Activity => ({ ...activity, asksReconfirmation: true });
    const questionsOn = (before: Activity, after: Activity, now: string, left: readonly Announcement[] = []) =>
      announcementsOnEdit({ before, after, pending: left, now })
        .filter(({ occasion }) => occasion === 'reconfirmation')
        .map(({ dueAt, expiresAt, until }) => ({ dueAt, expiresAt, until }));
    const until = '2026-11-24T18:00:00.000Z';

    test('switched on within the day before it is asked at once, until an answer would not count any more', () => {
      const now = '2026-11-24T15:00:00.000Z';
      const switchedOn = asking({ ...lecture, version: 4 });
      expect(questionsOn(lecture, switchedOn, now)).toEqual([{ dueAt: now, expiresAt: until, until }]);
      expect(questionsOn(lecture, switchedOn, until)).toEqual([]);
    });

    test('switched on earlier it is asked when it is time', () => {
      const question = { dueAt: reminder24.dueAt, expiresAt: until, until };
      expect(questionsOn(lecture, asking({ ...lecture, version: 4 }), twoDaysBefore)).toEqual([question]);
    });

    test('a session moved to within a day is asked about at once, as it is now', () => {
      const now = '2026-11-23T08:00:00.000Z';
      const earlier = moved(asking(lecture), '2026-11-24T04:00:00.000Z', '2026-11-24T05:00:00.000Z');
      const newUntil = '2026-11-23T16:00:00.000Z';
      const question = { dueAt: now, expiresAt: newUntil, until: newUntil };
      expect(questionsOn(asking(lecture), earlier, now)).toEqual([question]);
    });

    test('due within the hour after a session was moved it is asked all the same', () => {
      const now = '2026-11-24T05:30:00.000Z';
      const later = moved(asking(lecture), '2026-11-25T06:15:00.000Z', '2026-11-25T08:15:00.000Z');
      const question = { dueAt: '2026-11-24T06:15:00.000Z', expiresAt: '2026-11-24T18:15:00.000Z' };
      expect(questionsOn(asking(lecture), later, now)).toEqual([{ ...question, until: question.expiresAt }]);
    });

    test('it is asked again for another place, and what was still to be asked for the old one is not', () => {
      const now = '2026-11-24T15:00:00.000Z';
      const elsewhere = moved(asking(lecture), startAt, endAt, '图书馆二楼');
      const onceAsked = announcementsOnEdit({
        before: lecture,
        after: asking({ ...lecture, version: 4 }),
        pending: [],
        now: '2026-11-24T14:59:00.000Z',
      });
      expect(questionsOn(asking(lecture), elsewhere, now, onceAsked)).toEqual([
        { dueAt: now, expiresAt: until, until },
      ]);
    });

    test('it is not asked again when something else is edited, nor dropped while it is being written out', () => {
      const now = '2026-11-24T15:00:00.000Z';
      expect(questionsOn(asking(lecture), asking({ ...lecture, summary: '换了讲法', version: 4 }), now)).toEqual([]);
      const underWay = announcementsOnEdit({
        before: lecture,
        after: asking({ ...lecture, version: 4 }),
        pending: [],
        now,
      });
      const oneMore = asking({ ...lecture, title: '新的标题', version: 5 });
      const before = asking({ ...lecture, version: 4 });
      expect(questionsOn(before, oneMore, '2026-11-24T15:00:30.000Z', underWay)).toEqual([
        { dueAt: now, expiresAt: until, until },
      ]);
    });
  });

  test('a draft tells nobody anything', () => {
    const draft = { ...lecture, status: 'draft' } as const;
    const after = { ...moved(lecture, startAt, endAt, '图书馆二楼'), status: 'draft' } as const;
    expect(announcementsOnEdit({ before: draft, after, pending: [], now: twoDaysBefore })).toEqual([]);
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
