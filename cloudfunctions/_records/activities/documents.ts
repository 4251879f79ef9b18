import type { Activity } from '../../../domain/activity/activity';
import type { Announcement } from '../../../domain/message/announcements';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import type { Stored } from '../../_platform/stored';
import { type Audited, auditIndex } from '../audit/documents';
import { keptForGood } from '../retention/retention';

export type ActivityDocument = Stored<Activity> & {
  /** Messages to everyone who signed up that are still to be written out, soonest first. */
  readonly announcements: readonly Announcement[];
  /** Of the first of them; null without any: what the timer looks for. */
  readonly nextAnnouncementAt: Instant | null;
  /** When absences had been noted in all sessions; null before. */
  readonly absencesNotedAt: Instant | null;
  /** The sessions in which they were; nothing before the first. */
  readonly absencesNotedIn?: readonly string[];
  /** When sign-ups that an edit overtook are looked for; null once they were, missing where none was. */
  readonly settleAt?: Instant | null;
  readonly audit?: Audited['audit'];
};

export const activitiesCollection = declareCollection<ActivityDocument>({
  name: 'activities',
  version: 1,
  indexes: [
    index('coming', { status: 'asc', 'details.kind': 'asc', startAt: 'asc', _id: 'asc' }),
    index('ofOrganisation', { organisationId: 'asc', startAt: 'desc', _id: 'desc' }),
    index('comingOfOrganisation', { organisationId: 'asc', endAt: 'asc' }),
    index('announcements', { nextAnnouncementAt: 'asc' }),
    auditIndex,
    index('overtaken', { settleAt: 'asc' }),
    index('absences', { status: 'asc', absencesNotedAt: 'asc', endAt: 'asc' }),
  ],
  retention: keptForGood,
});

/** `_id` is the activity's: WeChat's picture of the code that opens it, which never changes. */
export type ActivityCodeDocument = {
  readonly _id: string;
  readonly pictureBase64: string;
  readonly contentType: string;
};

export const activityCodesCollection = declareCollection<ActivityCodeDocument>({
  name: 'activityCodes',
  version: 1,
  indexes: [],
  retention: keptForGood,
});
