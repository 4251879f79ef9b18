import { _, accounts, balance, begin, conflict, connected } from './support/accounts';
import { failureOf } from './support/sdk';

describe('a transaction', () => {
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
});
