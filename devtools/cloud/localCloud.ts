import type { AddressInfo } from 'node:net';
import { openDatabase } from './database/database';
import { checkSchema, type DatabaseSchema } from './databaseSchema';
import type { Caller } from './functions/caller';
import { FunctionHost, type Invocation } from './functions/functionHost';
import { invocationEnvironment, processEnvironment } from './functions/sdkEnvironment';
import { createAdminServer } from './server/adminServer';
import { databaseActions } from './server/databaseActions';
import { functionActions } from './server/functionActions';
import { RequestTally } from './server/requestTally';

export type { DatabaseSchema } from './databaseSchema';
export type { Caller } from './functions/caller';
export type { Invocation } from './functions/functionHost';

export type LocalCloudOptions = {
  /** null: in memory only */
  dataDirectory: string | null;
  /** holds `<name>/index.js`, built, and beside it config.json */
  functionsDirectory: string;
  /** collections that exist from the start, and their indexes */
  schema: DatabaseSchema;
  functionEnvironment?: Record<string, string>;
  /** default: any free one */
  port?: number;
  /** added to every database request */
  latencyMs?: number;
  /** default 2 */
  workersPerFunction?: number;
};

export interface LocalCloud {
  readonly url: string;
  readonly port: number;
  /** Calls a function as a phone does; a failure of the function is an `error`, not an exception. */
  invoke(functionName: string, data: unknown, caller: Caller): Promise<Invocation>;
  /** The environment a Node process needs so that wx-server-sdk in it talks to this cloud. */
  sdkEnvironment(caller?: Caller): Record<string, string>;
  /** Makes the next `count` transaction commits fail with the conflict that runTransaction retries. */
  conflictNextCommits(count: number): void;
  close(): Promise<void>;
  /** Reloads bundles after a rebuild. */
  reloadFunctions(): void;
}

/**
 * Starts a WeChat cloud for the unmodified wx-server-sdk.
 * @throws when the data directory is in use, or its documents break a unique index of the schema
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  checkSchema(options.schema);
  const database = openDatabase(options.dataDirectory, options.schema);
  const tally = new RequestTally();
  const host = new FunctionHost({
    functionsDirectory: options.functionsDirectory,
    environment: options.functionEnvironment ?? {},
    workersPerFunction: options.workersPerFunction ?? 2,
    tally,
  });
  const server = createAdminServer({
    actions: { ...databaseActions(database), ...functionActions(host, tally) },
    tally,
    settled: () => database.journal.settled(),
    latencyMs: options.latencyMs ?? 0,
  });
  const closeDatabase = (): void => {
    database.transactions.close();
    database.journal.close();
  };
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
    });
  } catch (error) {
    closeDatabase();
    throw error;
  }
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  host.connect(url);
  return {
    url,
    port,
    invoke: (functionName, data, caller) => host.invoke(functionName, data, caller),
    sdkEnvironment: (caller = { openid: '' }) => ({
      ...processEnvironment(url),
      ...invocationEnvironment(caller, '', 'wx_client'),
    }),
    conflictNextCommits: (count) => database.transactions.conflictNextCommits(count),
    reloadFunctions: () => host.reload(),
    close: async () => {
      await host.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      closeDatabase();
    },
  };
}
