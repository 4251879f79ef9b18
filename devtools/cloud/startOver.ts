import type { SharedClock } from './clock';
import type { Database } from './database/database';
import { type DocumentsSnapshot, restoreSnapshot } from './database/snapshot';
import type { SubscribeMessages } from './openApi/subscribeMessages';
import type { RunningInvocations } from './server/runningInvocations';
import type { CloudStorage } from './storage/cloudStorage';

type Parts = {
  readonly database: Database;
  readonly invocations: RunningInvocations;
  readonly messages: SubscribeMessages;
  readonly storage: CloudStorage;
  readonly clock: SharedClock;
};

/** Everything that a running cloud keeps becomes what it was; what its functions have loaded stays. False: nothing was done. */
export async function startOver(
  { database, invocations, messages, storage, clock }: Parts,
  snapshot: DocumentsSnapshot,
): Promise<boolean> {
  if (invocations.areAny) return false;
  restoreSnapshot(database, snapshot);
  messages.forget();
  await storage.removeAll();
  clock.reset();
  return true;
}
