import { _, accounts, balance, begin, connected } from './support/accounts';
import { failureOf } from './support/sdk';

describe('a transaction', () => {
  it('shows its writes to itself at once and to others when it commits, all together', async () => {
    const { transaction, accounts: own } = await begin();
    await own.doc('a').update({ data: { balance: _().inc(-5) } });
    await own.doc('b').update({ data: { balance: _().inc(5) } });
    await own.add({ data: { _id: 'c', balance: 1, email: 'c' } });
    await own.doc('c').set({ data: { balance: 2, email: 'c' } });
    expect([(await own.doc('a').get()).data?.balance, (await own.doc('c').get()).data?.balance]).toEqual([5, 2]);
    expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([10, 20, undefined]);
    await transaction.commit();
    expect([await balance('a'), await balance('b'), await balance('c')]).toEqual([5, 25, 2]);
  });

  it('leaves nothing when it is rolled back, and gives the reason back', async () => {
    const reason = { ok: false, why: 'full' };
    const act = connected.database.runTransaction(async (transaction) => {
      await transaction.collection('accounts').doc('a').remove();
      await transaction.collection('accounts').add({ data: { _id: 'c', email: 'c' } });
      await transaction.rollback(reason);
    });
    await expect(act).rejects.toEqual(reason);
    expect([await balance('a'), (await accounts().doc('c').get()).data]).toEqual([10, null]);
  });

  it('leaves nothing when its callback throws', async () => {
    const act = connected.database.runTransaction(async (transaction) => {
      await transaction
        .collection('accounts')
        .doc('a')
        .update({ data: { balance: 0 } });
      throw new Error('boom');
    });
    await expect(act).rejects.toThrow('boom');
    expect(await balance('a')).toBe(10);
  });

  it('reads the state at its first operation, whatever is written or removed since', async () => {
    const { transaction, accounts: own } = await begin();
    await accounts()
      .doc('a')
      .update({ data: { balance: 11 } });
    expect((await own.doc('a').get()).data?.balance).toBe(11);
    await accounts()
      .doc('a')
      .update({ data: { balance: 12 } });
    await accounts().doc('b').remove();
    await accounts().add({ data: { _id: 'c', balance: 1, email: 'c' } });
    const seen = [await own.doc('a').get(), await own.doc('b').get(), await own.doc('c').get()];
    expect(seen.map(({ data }) => data?.balance)).toEqual([11, 20, undefined]);
    await transaction.rollback();
  });

  it('lets where().update and aggregates run outside it, as the SDK sends them', async () => {
    const act = connected.database.runTransaction(async (transaction) => {
      await transaction
        .collection('accounts')
        .where({ _id: 'a' })
        .update({ data: { balance: 1 } });
      throw new Error('abort');
    });
    await expect(act).rejects.toThrow('abort');
    expect(await balance('a')).toBe(1);
  });

  it('reads single documents by id only', async () => {
    const { transaction, accounts: own } = await begin();
    expect((await failureOf(own.where({ balance: 10 }).get())).errMsg).toContain(
      'not emulated: where in a transaction',
    );
    await transaction.rollback();
  });

  it('cannot be used after it ended', async () => {
    const { transaction, accounts: own } = await begin();
    await transaction.rollback();
    const failures = [await failureOf(transaction.commit()), await failureOf(own.doc('a').get())];
    expect(failures.map(({ errMsg }) => errMsg.includes('Transaction is not exist'))).toEqual([true, true]);
  });
});
