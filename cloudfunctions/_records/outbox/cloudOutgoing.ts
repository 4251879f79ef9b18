import { join } from '../../_platform/joins';
import type { ActivityDocument } from '../activities/documents';
import type { RegistrationDocument } from '../registrations/documents';
import { aboutEntry, type ContestRow, type EntryRow, type ResultRow } from './aboutEntry';
import { aboutRegistration } from './aboutRegistration';
import { messages } from './collections';
import { type AddressDocument, type BalanceDocument, isAboutEntry, type MessageDocument } from './documents';
import type { Outgoing, Subject } from './ports';

type Row = {
  readonly message: MessageDocument;
  readonly registrations: readonly RegistrationDocument[];
  readonly activities: readonly ActivityDocument[];
  readonly entries: readonly EntryRow[];
  readonly contests: readonly ContestRow[];
  readonly results: readonly ResultRow[];
  readonly addresses: readonly AddressDocument[];
  readonly balances: readonly Pick<BalanceDocument, 'kind' | 'accepted' | 'left'>[];
};

const all = (of: string, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [`${of}.${field}`, 1 as const]));

export async function readOutgoing(
  condition: Readonly<Record<string, unknown>>,
  most: number,
): Promise<readonly Outgoing[]> {
  const rows = await messages.aggregate<Row>((pipeline) =>
    pipeline
      .match(condition)
      .sort({ dueAt: 1, _id: 1 })
      .limit(most)
      .project({ message: '$$ROOT' })
      .lookup(join('registrations', 'message.registrationId', '_id'))
      .lookup(join('activities', 'message.activityId', '_id'))
      .lookup(join('entries', 'message.entryId', '_id'))
      .lookup(join('contests', 'message.contestId', '_id'))
      .lookup(join('contestResults', 'message.contestId', '_id', 'results'))
      .lookup(join('addresses', 'message.memberId', '_id'))
      .lookup(join('balances', 'message.memberId', 'memberId'))
      .project({
        message: 1,
        registrations: 1,
        activities: 1,
        ...all('entries', ['_id', 'title', 'status', 'memberIds']),
        ...all('contests', ['_id', 'title', 'startAt', 'order']),
        'results.standings': 1,
        addresses: 1,
        ...all('balances', ['kind', 'accepted', 'left']),
      }),
  );
  return rows.map((row) => {
    const { message, addresses, balances } = row;
    const balance = balances.find(({ kind }) => kind === message.kind);
    return {
      message,
      subject: subjectOf(row),
      address: addresses[0] ?? null,
      accepted: balance?.accepted ?? 0,
      left: balance?.left ?? 0,
    };
  });
}

/** Null where what it is about is gone, or no template tells of it. */
function subjectOf({ message, registrations, activities, entries, contests, results }: Row): Subject | null {
  if (isAboutEntry(message)) {
    const { kind } = message;
    const [entry] = entries;
    const [contest] = contests;
    if (kind === 'inApp' || entry === undefined || contest === undefined) return null;
    return aboutEntry({ ...message, kind }, { entry, contest, result: results[0] ?? null });
  }
  const [registration] = registrations;
  const [activity] = activities;
  if (registration === undefined || activity === undefined) return null;
  return aboutRegistration(message, registration, activity);
}
