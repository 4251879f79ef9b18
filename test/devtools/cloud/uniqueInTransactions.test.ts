import { accounts, balance, begin, conflict, connected } from './support/accounts';
import { failureOf } from './support/sdk';

describe('a unique index within transactions', () => {
  it('refuses a key that is taken, ends the transaction, and leaves nothing', async () => {
    const { transaction, accounts: own } = await begin();
    await own.doc('b').update({ data: { balance: 0 } });
    const failure = await failureOf(own.add({ data: { _id: 'c', email: 'a' } }));
    expect([failure.errCode, failure.errMsg.includes('oneEmail')]).toEqual([-502001, true]);
    expect(await failureOf(transaction.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
    expect(await balance('b')).toBe(20);
  });

  it('lets a document take over the key another gives up in the same transaction', async () => {
    await connected.database.runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc('a').remove();
      await transaction
        .collection('accounts')
        .doc('b')
        .update({ data: { email: 'a' } });
    });
    expect((await accounts().where({ email: 'a' }).get()).data.map(({ _id }) => _id)).toEqual(['b']);
    expect((await failureOf(accounts().add({ data: { email: 'a' } }))).errMsg).toContain('oneEmail');
    await accounts().add({ data: { _id: 'free', email: 'b' } });
  });

  it('is a conflict between two open transactions, and makes a plain write wait', async () => {
    const first = await begin();
    const second = await begin();
    await first.accounts.add({ data: { _id: 'c', email: 'new' } });
    expect(await failureOf(second.accounts.add({ data: { _id: 'd', email: 'new' } }))).toEqual(conflict);
    const plain = failureOf(accounts().add({ data: { _id: 'e', email: 'new' } }));
    await first.transaction.commit();
    expect((await plain).errMsg).toContain('oneEmail');
  });

  it('is free again when the transaction that wanted the key is rolled back', async () => {
    const { transaction, accounts: own } = await begin();
    await own.add({ data: { _id: 'c', email: 'new' } });
    const plain = accounts().add({ data: { _id: 'e', email: 'new' } });
    await transaction.rollback();
    expect((await plain)._id).toBe('e');
  });

  it('is a conflict, not a duplicate, where the key was taken since the snapshot', async () => {
    const { accounts: own } = await begin();
    await own.doc('a').get();
    await accounts().add({ data: { _id: 'c', email: 'new' } });
    expect(await failureOf(own.add({ data: { _id: 'd', email: 'new' } }))).toEqual(conflict);
  });
});
