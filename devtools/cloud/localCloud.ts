/** Longer than 200 lines: everything that a local cloud answers, tied together. */
import type { Server } from 'node:http';
import { type CloudClock, SharedClock } from './clock';
import { type Database, openDatabase } from './database/database';
import type { Fields as StoredFields } from './database/fields';
import { type DocumentsSnapshot, snapshotOf } from './database/snapshot';
import { checkSchema } from './databaseSchema';
import type { Caller } from './functions/caller';
import { FunctionHost, type Invocation } from './functions/functionHost';
import { invocationEnvironment, processEnvironment } from './functions/sdkEnvironment';
import { createHttpAccessServer } from './httpAccess/httpAccessServer';
import { limits } from './limits';
import type { LocalCloudOptions } from './localCloudOptions';
import { emulatedApis } from './openApi/emulatedApis';
import { templatesById } from './openApi/messageTemplate';
import { answerOpenApi } from './openApi/openApis';
import type { PhoneMessages } from './openApi/serviceNotice';
import { SubscribeMessages } from './openApi/subscribeMessages';
import { createAdminServer } from './server/adminServer';
import { databaseActions } from './server/databaseActions';
import { functionActions } from './server/functionActions';
import { closed, letProcessEnd, listening, urlOf } from './server/loopback';
import { RunningInvocations } from './server/runningInvocations';
import { startOver } from './startOver';
import type { ClientFiles } from './storage/clientFiles';
import { type CloudStorage, type CloudStorageOptions, openCloudStorage } from './storage/cloudStorage';
import { RunningTimers } from './timers/runningTimers';

export type { CloudClock } from './clock';
export type { DocumentsSnapshot } from './database/snapshot';
export type { DatabaseSchema } from './databaseSchema';
export type { Caller } from './functions/caller';
export type { Invocation } from './functions/functionHost';
export type { LocalCloudOptions } from './localCloudOptions';
export type { MessageTemplate } from './openApi/messageTemplate';
export type { PhoneMessages } from './openApi/serviceNotice';
export type { ClientFiles } from './storage/clientFiles';

export interface LocalCloud {
  readonly url: string;
  readonly port: number;
  /** Where HTTP access is served; null without routes. */
  readonly httpAccessUrl: string | null;
  /** Calls a function as a phone does; a failure of the function is an `error`, not an exception. */
  invoke(functionName: string, data: unknown, caller: Caller): Promise<Invocation>;
  /** The environment a Node process needs so that wx-server-sdk in it talks to this cloud. */
  sdkEnvironment(caller?: Caller): Record<string, string>;
  /** Makes the next `count` transaction commits fail with the conflict that runTransaction retries. */
  conflictNextCommits(count: number): void;
  readonly clock: CloudClock;
  /** Fires a function's timer now, whatever its schedule; rejects when its config.json has none. */
  runTimer(functionName: string): Promise<Invocation>;
  readonly messages: PhoneMessages;
  readonly files: ClientFiles;
  /** Every document of a collection as it is now, frozen, in no particular order. Throws where there is no such collection. */
  documents(collectionName: string): readonly StoredFields[];
  /** All documents as they are now, to start over from. */
  snapshot(): DocumentsSnapshot;
  /**
   * Back to these documents, without messages or files, at the machine's time; the functions stay loaded. Only in memory.
   * False, and nothing has changed, while a function is running: what it does next would be done to the other data.
   */
  startOver(snapshot: DocumentsSnapshot): Promise<boolean>;
  /**
   * Ends workers of a function in the middle of what they are doing: each busy one with probability `share` (default 1).
   * Their invocations answer FUNCTIONS_EXECUTE_FAIL; what they had sent may or may not be carried out. Returns how many died.
   */
  killWorkers(chaos: { functionName: string; share?: number }): number;
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
  const templates = templatesById(options.messageTemplates ?? []);
  const database = openDatabase(options.dataDirectory, options.schema);
  const clock = new SharedClock();
  const invocations = new RunningInvocations();
  const host = new FunctionHost({
    functionsDirectory: options.functionsDirectory,
    environment: options.functionEnvironment ?? {},
    workersPerFunction: options.workersPerFunction ?? 2,
    invocations,
    clock,
    keepsProcess: options.keepsProcess ?? true,
  });
  const pages = options.pages === undefined ? null : new Set(options.pages);
  const messages = new SubscribeMessages({
    templates,
    publishedPages: pages,
    clock,
    log: database.events,
  });
  const openApis = emulatedApis({ messages, publishedPages: pages, words: options.objectionableWords });
  const permittedTo = (sessionToken: string) => {
    const invocation = invocations.find(sessionToken);
    return invocation && host.openApisOf(invocation.functionName);
  };
  const storage = openStorage(database, {
    dataDirectory: options.dataDirectory,
    clock,
    origin: () => urlOf(server),
    fileBytes: options.storedFileBytes ?? limits.storage.fileBytes,
  });
  const server: Server = createAdminServer({
    actions: {
      ...databaseActions(database, () => clock.now()),
      ...functionActions(host, invocations),
      ...storage.actions,
    },
    storage: storage.served,
    invocations,
    settled: () => database.journal.settled(),
    latencyMs: options.latencyMs ?? 0,
    openApi: (form) => answerOpenApi(openApis, permittedTo, form),
  });
  const httpAccess = options.httpRoutes === undefined ? null : createHttpAccessServer(options.httpRoutes, host);
  const timers = new RunningTimers(clock, (functionName) => fireTimer(host, functionName));
  const followTimers = (): void => {
    if (options.timers === 'running') timers.follow(host.schedules());
  };
  const close = async (): Promise<void> => {
    timers.stop();
    await host.close();
    for (const one of [server, httpAccess]) if (one !== null) await closed(one);
    await storage.idle();
    database.transactions.close();
    database.journal.close();
  };
  try {
    await listening(server, options.port ?? 0);
    if (httpAccess !== null) await listening(httpAccess, 0);
    if (options.keepsProcess === false) for (const one of [server, httpAccess]) if (one !== null) letProcessEnd(one);
    host.connect(urlOf(server));
    followTimers();
  } catch (error) {
    await close();
    throw error;
  }
  const url = urlOf(server);
  return {
    url,
    port: Number(new URL(url).port),
    httpAccessUrl: httpAccess && urlOf(httpAccess),
    invoke: (functionName, data, caller) => {
      messages.see(caller.openid);
      return host.invoke(functionName, data, caller);
    },
    sdkEnvironment: (caller = { openid: '' }) => ({
      ...processEnvironment(url),
      ...invocationEnvironment(caller, '', 'wx_client'),
    }),
    conflictNextCommits: (count) => database.transactions.conflictNextCommits(count),
    reloadFunctions: () => {
      host.reload();
      followTimers();
    },
    clock,
    runTimer: (functionName) => host.fireTimer(functionName),
    messages,
    files: storage.ofClients,
    documents: (collectionName) =>
      [...database.store.collection(collectionName).records()].flatMap(({ current }) =>
        current === null ? [] : [current.fields],
      ),
    snapshot: () => snapshotOf(database),
    startOver: async (snapshot) => {
      if (options.dataDirectory !== null) throw new Error('only a cloud in memory can start over');
      return startOver({ database, invocations, messages, storage, clock }, snapshot);
    },
    killWorkers: ({ functionName, share = 1 }) => host.killWorkers(functionName, share),
    close,
  };
}

/** The database holds the lock of the data directory, and gives it up when the files in it cannot be read. */
function openStorage(database: Database, options: CloudStorageOptions): CloudStorage {
  try {
    return openCloudStorage(options);
  } catch (error) {
    database.journal.close();
    throw error;
  }
}

/** Nobody waits for what a timer set off, so its failure is shown. */
function fireTimer(host: FunctionHost, functionName: string): void {
  const show = (failure: string) => process.stderr.write(`[${functionName}] timer: ${failure}\n`);
  host.fireTimer(functionName).then(({ error }) => {
    if (error) show(error.message);
  }, show);
}
