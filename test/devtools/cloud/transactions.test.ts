import { type Connected, connect, failureOf } from './support/sdk';

jest.setTimeout(60_000);

let connected: Connected;
const accounts = () => connected.database.collection('accounts');
const _ = () => connected.database.command;
const begin = async () => {
  const transaction = await connected.database.startTransaction();
  return { transaction, accounts: transaction.collection('accounts') };
};
const balance = async (id: string) => (await accounts().doc(id).get()).data?.balance;
const conflict = { errCode: -501001, errMsg: expect.stringContaining('TransactionConflict'), code: undefined };

beforeEach(async () => {
  connected = await connect({
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

  it('fails at once when it writes what another holds, and the other goes on', async () => {
    const first = await begin();
    const second = await begin();
    await first.accounts.doc('a').update({ data: { balance: 1 } });
    expect(await failureOf(second.accounts.doc('a').update({ data: { balance: 2 } }))).toEqual(conflict);
    expect(await failureOf(second.transaction.commit())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
    await first.transaction.commit();
    expect(await balance('a')).toBe(1);
  });

  it.each([
    [
      'was changed',
      () =>
        accounts()
          .doc('a')
          .update({ data: { balance: 11 } }),
    ],
    ['was removed', () => accounts().doc('a').remove()],
    [
      'was removed and stored again',
      async () => {
        await accounts().doc('a').remove();
        await accounts().add({ data: { _id: 'a', balance: 1, email: 'z' } });
      },
    ],
  ])('fails when it writes what %s since its snapshot', async (_title, change) => {
    const { accounts: own } = await begin();
    await own.doc('b').get();
    await change();
    expect(await failureOf(own.doc('a').set({ data: { balance: 2, email: 'a' } }))).toEqual(conflict);
  });

  it('fails when it adds what was added since its snapshot', async () => {
    const { accounts: own } = await begin();
    await own.doc('c').get();
    await accounts().add({ data: { _id: 'c', email: 'c' } });
    expect(await failureOf(own.add({ data: { _id: 'c', email: 'c2' } }))).toEqual(conflict);
  });

  it('is run again by the SDK after a conflict at commit, four times in all, and not after one at a write', async () => {
    let runs = 0;
    const act = () =>
      connected.database.runTransaction(async (transaction) => {
        runs += 1;
        await transaction
          .collection('accounts')
          .doc('a')
          .update({ data: { balance: _().inc(1) } });
      });
    connected.cloud.conflictNextCommits(3);
    await act();
    expect([runs, await balance('a')]).toEqual([4, 11]);
    connected.cloud.conflictNextCommits(4);
    expect(await failureOf(act())).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
    expect([runs, await balance('a')]).toEqual([8, 11]);
    const holder = await begin();
    await holder.accounts.doc('a').update({ data: { balance: 0 } });
    expect(await failureOf(act())).toEqual(conflict);
    expect(runs).toBe(9);
    await holder.transaction.rollback();
  });

  it('makes a plain write wait until it ends', async () => {
    const { transaction, accounts: own } = await begin();
    await own.doc('a').update({ data: { balance: 100 } });
    const order: string[] = [];
    const plain = accounts()
      .doc('a')
      .update({ data: { balance: _().inc(1) } })
      .then(() => order.push('plain'));
    await accounts().doc('b').get();
    order.push('commit');
    await transaction.commit();
    await plain;
    expect([order, await balance('a')]).toEqual([['commit', 'plain'], 101]);
  });

  it('makes a conditional write that waited decide by what it left', async () => {
    const { transaction, accounts: own } = await begin();
    await own.doc('a').update({ data: { balance: 0 } });
    const claim = accounts()
      .where({ _id: 'a', balance: _().gt(0) })
      .update({ data: { balance: _().inc(-1) } });
    await transaction.commit();
    expect([(await claim).stats.updated, await balance('a')]).toEqual([0, 0]);
  });

  it('does not hold a plain write up for ever', async () => {
    const { transaction, accounts: own } = await begin();
    await own.doc('a').update({ data: { balance: 0 } });
    const failure = await failureOf(
      accounts()
        .doc('a')
        .update({ data: { balance: 1 } }),
    );
    expect([failure.errCode, failure.errMsg.includes('lock wait timeout')]).toEqual([-502001, true]);
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
