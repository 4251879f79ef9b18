import { join } from '../../_platform/joins';
import type { ActivityDocument } from '../activities/documents';
import type { RegistrationDocument } from '../registrations/documents';
import { messages } from './collections';
import type { AddressDocument, BalanceDocument, MessageDocument } from './documents';
import type { Outgoing } from './ports';

type Row = {
  readonly message: MessageDocument;
  readonly registrations: readonly RegistrationDocument[];
  readonly activities: readonly ActivityDocument[];
  readonly addresses: readonly AddressDocument[];
  readonly balances: readonly Pick<BalanceDocument, 'kind' | 'accepted' | 'left'>[];
};

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
      .lookup(join('addresses', 'message.memberId', '_id'))
      .lookup(join('balances', 'message.memberId', 'memberId'))
      .project({
        message: 1,
        registrations: 1,
        activities: 1,
        addresses: 1,
        'balances.kind': 1,
        'balances.accepted': 1,
        'balances.left': 1,
      }),
  );
  return rows.map(({ message, registrations, activities, addresses, balances }) => {
    const balance = balances.find(({ kind }) => kind === message.kind);
    return {
      message,
      registration: registrations[0] ?? null,
      activity: activities[0] ?? null,
      address: addresses[0] ?? null,
      accepted: balance?.accepted ?? 0,
      left: balance?.left ?? 0,
    };
  });
}
