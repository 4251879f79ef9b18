import type { EntryNotice } from '../../../domain/notice/entryNotice';
import { command as _ } from '../../_platform/cloud';
import { appointments } from '../appointments/collections';
import type { AppointmentDocument } from '../appointments/documents';
import { contestResults, contests, resultAppeals } from '../contests/collections';
import type { ContestDocument, ResultAppealDocument, ResultDocument } from '../contests/documents';
import { entries } from '../entries/collections';
import type { EntryDocument } from '../entries/documents';
import { registrations } from '../registrations/collections';
import type { RegistrationDocument } from '../registrations/documents';
import { entryMessages, registrationMessage } from './cloudMessages';
import { noticeSource, postNoticesOf } from './cloudNotices';
import type { NoticeSource } from './ports';

type Owing<Document extends { readonly _id: string }, Fields extends keyof Document> = Pick<
  Document,
  '_id' | Fields
> & { readonly notices: readonly EntryNotice[] };

const ofRegistrations = noticeSource<
  Pick<RegistrationDocument, '_id' | 'activityId' | 'memberId' | 'generation' | 'notices'>
>({
  collection: registrations,
  fields: ['activityId', 'memberId', 'generation'],
  messagesOf: (found) =>
    found.flatMap((registration) => registration.notices.map((notice) => registrationMessage(registration, notice))),
});

const ofEntries = noticeSource<Owing<EntryDocument, 'contestId' | 'memberIds'>>({
  collection: entries,
  fields: ['contestId', 'memberIds'],
  messagesOf: (found) =>
    found.flatMap(({ _id: entryId, contestId, memberIds, notices }) =>
      notices.flatMap((notice) => entryMessages({ entryId, contestId, memberIds }, notice)),
    ),
});

/** The order is told to whom it names; that there is no place on it, to whoever qualified and has none. */
const ofContests = noticeSource<Owing<ContestDocument, 'order' | 'orderDraw'>>({
  collection: contests,
  fields: ['order', 'orderDraw'],
  messagesOf: async (found) => {
    const told = await Promise.all(
      found.map(async ({ _id: contestId, order, orderDraw, notices }) => {
        const listed = order ?? orderDraw?.entries.map(({ entryId }) => entryId) ?? [];
        const people = await peopleIn({ contestId, status: _.in(['qualified', 'shortlisted']) });
        return notices.flatMap((notice) =>
          people
            .filter(({ entryId }) => listed.includes(entryId) === (notice.occasion !== 'not-shortlisted'))
            .flatMap((entry) => entryMessages(entry, notice)),
        );
      }),
    );
    return told.flat();
  },
});

const ofResults = noticeSource<Owing<ResultDocument, 'standings'>>({
  collection: contestResults,
  fields: ['standings'],
  messagesOf: async (found) => {
    const told = await Promise.all(
      found.map(async ({ standings, notices }) => {
        const people = await peopleIn({ _id: _.in(standings.map(({ entryId }) => entryId)) });
        return notices.flatMap((notice) => people.flatMap((entry) => entryMessages(entry, notice)));
      }),
    );
    return told.flat();
  },
});

const ofResultAppeals = noticeSource<Owing<ResultAppealDocument, 'entryId'>>({
  collection: resultAppeals,
  fields: ['entryId'],
  messagesOf: async (found) => {
    const people = await peopleIn({ _id: _.in(found.map(({ entryId }) => entryId)) });
    return found.flatMap(({ entryId, notices }) => {
      const entry = people.find((one) => one.entryId === entryId);
      return entry === undefined ? [] : notices.flatMap((notice) => entryMessages(entry, notice));
    });
  },
});

/** Whoever was appointed is told also when the entry is there no more. */
const ofAppointments = noticeSource<Owing<AppointmentDocument, 'contestId' | 'memberId'>>({
  collection: appointments,
  fields: ['contestId', 'memberId'],
  messagesOf: async (found) => {
    const people = await peopleIn({ _id: _.in(found.map(({ _id }) => _id)) });
    return found.flatMap(({ _id: entryId, contestId, memberId, notices }) => {
      const memberIds =
        people.find((one) => one.entryId === entryId)?.memberIds ?? (memberId === null ? [] : [memberId]);
      return notices.flatMap((notice) => entryMessages({ entryId, contestId, memberIds }, notice));
    });
  },
});

/** Every place where notices are written, for the timer that moves what was left there. */
export const noticeSources: readonly NoticeSource[] = [
  ofRegistrations,
  ofEntries,
  ofContests,
  ofResults,
  ofResultAppeals,
  ofAppointments,
];

export const postNotices = postNoticesOf(ofRegistrations);
export const postEntryNotices = postNoticesOf(ofEntries);
export const postAppealNotices = postNoticesOf(ofResultAppeals);
export const postAppointmentNotices = postNoticesOf(ofAppointments);

/** More than enter any contest. */
const mostEntries = 1000;

async function peopleIn(condition: Readonly<Record<string, unknown>>) {
  const found = await entries.aggregate<Pick<EntryDocument, '_id' | 'contestId' | 'memberIds'>>((pipeline) =>
    pipeline.match(condition).limit(mostEntries).project({ contestId: 1, memberIds: 1 }),
  );
  return found.map(({ _id: entryId, contestId, memberIds }) => ({ entryId, contestId, memberIds }));
}
