import { messages } from '../collections';
import type { ActivityDocument, AddressDocument, MessageDocument, RegistrationDocument } from '../database';
import { join } from '../joins';

/** A message with all that sending it needs. */
export type Outgoing = {
  readonly message: MessageDocument;
  readonly registration: RegistrationDocument;
  readonly activity: ActivityDocument;
  readonly address: AddressDocument | null;
};

type Row = Omit<Outgoing, 'address'> & { readonly addresses: readonly AddressDocument[] };

/** Those that meet the condition, the first due first. */
export async function outgoing(
  condition: Readonly<Record<string, unknown>>,
  most: number,
): Promise<readonly Outgoing[]> {
  const rows = await messages.aggregate<Row>((pipeline) =>
    pipeline
      .match(condition)
      .sort({ dueAt: 1, _id: 1 })
      .limit(most)
      .project({ message: '$$ROOT' })
      .lookup(join('registrations', 'message.registrationId', '_id', 'registration'))
      .unwind('$registration')
      .lookup(join('activities', 'message.activityId', '_id', 'activity'))
      .unwind('$activity')
      .lookup(join('addresses', 'message.memberId', '_id')),
  );
  return rows.map(({ addresses: [address = null], ...row }) => ({ ...row, address }));
}
