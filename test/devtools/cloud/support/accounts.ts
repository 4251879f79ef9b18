import { whenMade } from '../../../support/whenMade';
import { type Connected, connect } from './sdk';

jest.setTimeout(60_000);

let opened: Connected;
export const connected = whenMade(() => opened);
export const accounts = () => connected.database.collection('accounts');
export const _ = () => connected.database.command;
export const begin = async () => {
  const transaction = await connected.database.startTransaction();
  return { transaction, accounts: transaction.collection('accounts') };
};
export const balance = async (id: string) => (await accounts().doc(id).get()).data?.balance;
export const conflict = { errCode: -501001, errMsg: expect.stringContaining('TransactionConflict'), code: undefined };

beforeEach(async () => {
  opened = await connect({
    accounts: { indexes: [{ name: 'oneEmail', fields: [{ field: 'email', direction: 'asc' }], unique: true }] },
  });
  await accounts().add({
    data: [
      { _id: 'a', balance: 10, email: 'a' },
      { _id: 'b', balance: 20, email: 'b' },
    ],
  });
});
afterEach(() => connected.cloud.close());
