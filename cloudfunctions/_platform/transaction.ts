import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '../../domain/result';
import { database, type Transaction } from './cloud';
import { isTransactionConflict } from './databaseErrors';

const attempts = 8;
const longestPauseMilliseconds = 200;

/**
 * Runs `work` in one transaction: all its writes or, when it answers with a failure, none of them.
 * It may run again, so nothing with another effect belongs in it. The SDK retries only what collides at the commit;
 * what collides at a write is retried here, after a random pause.
 */
export async function inTransaction<Value, Failure extends string>(
  work: (transaction: Transaction) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  for (let attempt = 1; ; attempt++) {
    let undone: Result<Value, Failure> | null = null;
    try {
      return await database.runTransaction(async (transaction) => {
        const result = await work(transaction);
        if (result.ok) return result;
        undone = result;
        throw new Error('undo');
      });
    } catch (error) {
      if (undone !== null) return undone;
      if (!isTransactionConflict(error) || attempt === attempts) throw error;
      await wait(Math.random() * Math.min(longestPauseMilliseconds, 10 * 2 ** attempt));
    }
  }
}
