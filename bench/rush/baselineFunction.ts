import cloud from 'wx-server-sdk';

/**
 * What the SDK's documentation suggests for a sign-up: read the activity and the registration and write both, in a
 * transaction that is tried again after a conflict. The yardstick of the rush, nothing else.
 */
type Documents = {
  readonly get: () => Promise<{ readonly data: Readonly<Record<string, number>> | null }>;
  readonly set: (change: { readonly data: object }) => Promise<unknown>;
};
type Transaction = { collection(name: string): { doc(id: string): Documents } };
type Database = { runTransaction<Value>(act: (transaction: Transaction) => Promise<Value>): Promise<Value> };

// The SDK's typings lag behind its API: they refuse this symbol and do not know `throwOnNotFound`.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string });
const database = cloud.database({ throwOnNotFound: false } as object) as unknown as Database;

const attempts = 60;
const longestPauseMilliseconds = 300;

export async function main({ activityId }: { readonly activityId: string }): Promise<object> {
  const openid = String(cloud.getWXContext().OPENID);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.runTransaction((transaction) => register(transaction, activityId, openid));
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === attempts) return { ok: false, failure: 'busy' };
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longestPauseMilliseconds));
    }
  }
}

async function register(transaction: Transaction, activityId: string, openid: string): Promise<object> {
  const activity = transaction.collection('baselineActivities').doc(activityId);
  const registration = transaction.collection('baselineRegistrations').doc(`${activityId}.${openid}`);
  const [{ data: counts }, { data: earlier }] = await Promise.all([activity.get(), registration.get()]);
  if (counts === null) return { ok: false, failure: 'unknown-activity' };
  if (earlier !== null) return { ok: true, value: { status: 'already' } };
  const { capacity = 0, taken = 0, waiting = 0 } = counts;
  const isIn = taken < capacity;
  const status = isIn ? 'confirmed' : 'waiting';
  await registration.set({ data: { activityId, status, at: new Date().toISOString() } });
  await activity.set({ data: { capacity, taken: taken + (isIn ? 1 : 0), waiting: waiting + (isIn ? 0 : 1) } });
  return { ok: true, value: { status } };
}

const isConflict = (error: unknown): boolean =>
  /TransactionConflict|DATABASE_TRANSACTION_CONFLICT/.test(
    typeof error === 'object' && error !== null
      ? `${Reflect.get(error, 'errMsg')} ${Reflect.get(error, 'message')}`
      : '',
  );
