import { placeIn } from '../../../domain/message/entryMessages';
import { pageOfMessage } from '../../../domain/message/leadsTo';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import type { ContestDocument } from '../../_records/contests/documents';
import type { EntryDocument } from '../../_records/entries/documents';
import { messages } from '../../_records/outbox/collections';
import { type EntryMessage, isAboutEntry, type MessageDocument } from '../../_records/outbox/documents';
import type { OwnMessage } from '../ports';

const maxMessages = 50;

type Row = {
  readonly message: MessageDocument;
  readonly activities: readonly { readonly title: string }[];
  readonly entries: readonly Pick<EntryDocument, 'title' | 'memberIds'>[];
  readonly contests: readonly Pick<ContestDocument, 'title' | 'order'>[];
  readonly appointments: readonly { readonly memberId: string | null }[];
};

/** A person's own messages, latest first, in one request; one whose activity or contest is gone is left out. */
export async function ownMessages(memberId: string): Promise<readonly OwnMessage[]> {
  const rows = await messages.aggregate<Row>((pipeline) =>
    pipeline
      .match({ memberId })
      .sort({ dueAt: -1, _id: -1 })
      .limit(maxMessages)
      .project({ message: '$$ROOT' })
      .lookup(join('activities', 'message.activityId', '_id'))
      .lookup(join('entries', 'message.entryId', '_id'))
      .lookup(join('contests', 'message.contestId', '_id'))
      .lookup(join('appointments', 'message.entryId', '_id'))
      .project({
        message: 1,
        'activities.title': 1,
        'entries.title': 1,
        'entries.memberIds': 1,
        'contests.title': 1,
        'contests.order': 1,
        'appointments.memberId': 1,
      }),
  );
  return rows.flatMap(({ message, ...of }) => {
    if (isAboutEntry(message)) return ofEntry(message, of);
    const [activity] = of.activities;
    return activity === undefined
      ? []
      : [{ ...fromDocument(message), about: 'registration' as const, title: activity.title }];
  });
}

function ofEntry(
  message: EntryMessage,
  { entries, contests: [contest], appointments }: Omit<Row, 'message' | 'activities'>,
): readonly OwnMessage[] {
  if (contest === undefined) return [];
  const { memberId, occasion } = message;
  const entry = entries.find(({ memberIds }) => memberIds.includes(memberId));
  const isAppointed = appointments.some((one) => one.memberId === memberId);
  return [
    {
      ...fromDocument(message),
      about: 'entry',
      contestTitle: contest.title,
      title: entry?.title ?? '',
      place: placeIn(contest, message.entryId),
      leadsTo: pageOfMessage(occasion, { isOfEntry: entry !== undefined, isAppointed }),
    },
  ];
}
