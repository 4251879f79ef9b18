import wxServerSdk from 'wx-server-sdk';
import { type DatabaseSchema, type LocalCloud, startLocalCloud } from '../../../../devtools/cloud/localCloud';

type Data = { [field: string]: unknown };
type Operator =
  | (
      | 'eq'
      | 'neq'
      | 'gt'
      | 'gte'
      | 'lt'
      | 'lte'
      | 'in'
      | 'nin'
      | 'and'
      | 'or'
      | 'nor'
      | 'not'
      | 'exists'
      | 'mod'
      | 'all'
    )
  | ('elemMatch' | 'size' | 'expr' | 'geoNear' | 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename' | 'bit')
  | ('push' | 'pop' | 'shift' | 'unshift' | 'addToSet' | 'pull' | 'pullAll');
type Command = { [name in Operator]: (...operands: unknown[]) => Command };
type Expression = 'and' | 'sum' | 'avg' | 'push' | 'add' | 'eq' | 'gt' | 'dateToString';
type Stage =
  | ('match' | 'group' | 'sort' | 'skip' | 'limit' | 'project' | 'addFields' | 'unwind' | 'count' | 'sample' | 'facet')
  | ('lookup' | 'replaceRoot' | 'sortByCount' | 'bucket' | 'geoNear');
type Stats<Name extends string> = { stats: { [name in Name]: number } };

export type DocumentReference = {
  get(): Promise<{ data: Data | null }>;
  field(projection: Data): DocumentReference;
  set(change: { data: Data }): Promise<{ _id: string } & Stats<'updated' | 'created'>>;
  update(change: { data: Data }): Promise<Stats<'updated'>>;
  remove(): Promise<Stats<'removed'>>;
};

export type Query = {
  where(condition: unknown): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(projection: Data): Query;
  get(): Promise<{ data: Data[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: Data; multi?: boolean }): Promise<Stats<'updated'>>;
  remove(): Promise<Stats<'removed'>>;
};

export type Pipeline = { [stage in Stage]: (argument?: unknown) => Pipeline } & { end(): Promise<{ list: Data[] }> };

export type CollectionReference = Query & {
  doc(id: string | number): DocumentReference;
  add(document: { data: Data | Data[] }): Promise<{ _id: string; _ids?: string[] }>;
  aggregate(): Pipeline;
};

export type SdkTransaction = {
  collection(name: string): CollectionReference;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
};

export type SdkDatabase = {
  collection(name: string): CollectionReference;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<SdkTransaction>;
  runTransaction<Result>(act: (transaction: SdkTransaction) => Promise<Result>, times?: number): Promise<Result>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  Geo: { Point(longitude: number, latitude: number): unknown };
  command: Command & {
    aggregate: { [name in Expression]: (operand: unknown) => unknown } & { pipeline(): NestedPipeline };
  };
};

type NestedPipeline = { [stage in Stage]: (argument?: unknown) => NestedPipeline } & { done(): unknown };

// The SDK's own typings call every result `Promise | void | string` and lack options it has.
const sdk = wxServerSdk as unknown as Omit<typeof wxServerSdk, 'database' | 'init'> & {
  init(options: { env: symbol }): void;
  database(options: { throwOnNotFound: boolean }): SdkDatabase;
};

export type Connected = { readonly cloud: LocalCloud; readonly database: SdkDatabase; readonly sdk: typeof sdk };

/** Notes of which a person has one for each activity. */
export const notesOnePerPerson: DatabaseSchema = {
  notes: {
    indexes: [
      {
        name: 'onePerPerson',
        fields: [
          { field: 'activity', direction: 'asc' },
          { field: 'person', direction: 'asc' },
        ],
        unique: true,
      },
    ],
  },
};

/** A cloud in memory, and the real SDK in this process talking to it. */
export async function connect(schema: DatabaseSchema, functionsDirectory = '/nowhere'): Promise<Connected> {
  const cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory, schema });
  return { cloud, sdk, database: talkTo(cloud) };
}

/** Points the SDK of this process at a cloud; it reads the address anew at each request. */
export function talkTo(cloud: LocalCloud): SdkDatabase {
  return talkIn(cloud.sdkEnvironment({ openid: 'oTester' }));
}

export function talkIn(environment: Record<string, string>): SdkDatabase {
  // SILENCE keeps the SDK from warning of requests that wait for a lock on purpose.
  Object.assign(process.env, environment, { SILENCE: 'true' });
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });
  return sdk.database({ throwOnNotFound: false });
}

/** How a call failed: the SDK's errors are not of Jest's realm, so they are compared by what they say. */
export async function failureOf(call: Promise<unknown>): Promise<{ errCode: unknown; errMsg: string; code: unknown }> {
  try {
    await call;
  } catch (error) {
    const { errCode, errMsg, code, message } = Object(error);
    return { errCode, errMsg: String(errMsg ?? message), code };
  }
  throw new Error('the call succeeded');
}
