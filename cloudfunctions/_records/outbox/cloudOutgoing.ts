import { join } from '../../_platform/joins';
import { messages } from './collections';
import type { AddressDocument, BalanceDocument } from './documents';
import type { Outgoing } from './ports';

type Row = Omit<Outgoing, 'address' | 'accepted'> & {
  readonly addresses: readonly AddressDocument[];
  readonly balances: readonly Pick<BalanceDocument, 'kind' | 'accepted'>[];
};

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
      .lookup(join('addresses', 'message.memberId', '_id'))
      .lookup(join('balances', 'message.memberId', 'memberId'))
      .project({ message: 1, registration: 1, activity: 1, addresses: 1, 'balances.kind': 1, 'balances.accepted': 1 }),
  );
  return rows.map(({ addresses: [address = null], balances, ...row }) => ({
    ...row,
    address,
    accepted: balances.find(({ kind }) => kind === row.message.kind)?.accepted ?? 0,
  }));
}
