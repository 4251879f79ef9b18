import type { Activity } from '../../../domain/activity/activity';
import { type Announcement, announcementsOnEdit } from '../../../domain/message/announcements';
import { endAt, lecture, moved, reminder24, startAt, twoDaysBefore } from './support/lecture';

describe('on an edit', () => {
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
});
