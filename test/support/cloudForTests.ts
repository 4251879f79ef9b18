import { databaseSchema } from '../../cloudfunctions/_records/schema';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import type { Invocation, LocalCloud } from '../../devtools/cloud/localCloud';
import type { SdkDatabase } from '../devtools/cloud/support/sdk';
import { warmUp } from './warm';
import type { BorrowedCloud } from './worker/cloudsOfWorker';

export { doubtfulWord, riskyWord } from './worker/objectionable';
export { administratorCode, rootKeyForTests } from './worker/secrets';

/** What a call answered, typed by its contract. */
export type Answered<Call extends AnyCall> =
  | { readonly ok: true; readonly value: OutputOf<Call> }
  | { readonly ok: false; readonly failure: string; readonly field?: string };

/** Somebody with a WeChat identity. */
export type Person = {
  readonly openid: string;
  call<Call extends AnyCall>(call: Call, input: InputOf<Call>): Promise<Answered<Call>>;
  /** The same, as the local cloud reports it, with the requests it cost. */
  invoke(cloudFunction: string, data: unknown): Promise<Invocation>;
};

export type CloudForTests = {
  readonly cloud: LocalCloud;
  readonly database: SdkDatabase;
  person(openid: string): Person;
  /** Every document of the database, by collection and id, but for what is noted of timers' runs and of wrong codes. */
  dump(): Promise<Dump>;
  close(): Promise<void>;
};
export type Dump = { readonly [collection: string]: { readonly [id: string]: unknown } };

/** A local cloud with the functions as they are built for deployment, started all of them, and an empty database. */
export const cloudForTests = async (): Promise<CloudForTests> => cloudOf(await lentClouds.take(warmUp));

/** The same with other settings, or for what functions do when they start. */
export const freshCloudForTests = async (functionEnvironment: Record<string, string> = {}): Promise<CloudForTests> =>
  cloudOf(await lentClouds.takeUnshared(functionEnvironment));

export function cloudOf({ cloud, database, giveBack }: BorrowedCloud): CloudForTests {
  // For tests that run a store of ours in their own process.
  Object.assign(process.env, cloud.sdkEnvironment(), { SILENCE: 'true' });
  return {
    cloud,
    database,
    person: (openid) => personOf(cloud, openid),
    dump: async () => dumpOf(cloud),
    close: giveBack,
  };
}

const personOf = (cloud: LocalCloud, openid: string): Person => ({
  openid,
  invoke: (cloudFunction, data) => cloud.invoke(cloudFunction, data, { openid }),
  call: async ({ cloudFunction, action }, input) => {
    const { result, error } = await cloud.invoke(cloudFunction, { action, input }, { openid });
    if (error !== undefined) throw new Error(`${cloudFunction}.${action}: ${error.code} ${error.message}`);
    // The functions validate their own answers; here a wrong one would fail the test that compares it.
    return result as never;
  },
});

const notDumped = ['timerRuns', 'codeAttempts'];

/** Read in this process: a test compares whole databases many times. */
const dumpOf = ({ documents }: LocalCloud): Dump =>
  Object.fromEntries(
    Object.keys(databaseSchema)
      .filter((name) => !notDumped.includes(name))
      .map((name) => {
        const byId = documents(name).map((document) => [String(document._id), document] as const);
        return [name, Object.fromEntries(byId.sort(([left], [right]) => (left < right ? -1 : 1)))];
      }),
  );
