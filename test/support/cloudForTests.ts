import { databaseSchema } from '../../cloudfunctions/_records/schema';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { type Invocation, type LocalCloud, startLocalCloud } from '../../devtools/cloud/localCloud';
import { inProject } from '../../scripts/projectRoot';
import { type SdkDatabase, talkTo } from '../devtools/cloud/support/sdk';
import { templateIds, templatesInConsole } from './messageTemplates';

// A first call loads a whole bundle, on a machine that may be busy with other suites.
jest.setTimeout(60_000);

export const rootKeyForTests = 'a root key that is good for tests alone';
export const administratorCode = 'a-code-for-tests';

/** What WeChat's text check objects to in tests. */
export const riskyWord = '违规词';
export const doubtfulWord = '存疑词';

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

/** The local cloud with the functions as they are built for deployment, and an empty database in memory. */
export async function cloudForTests(functionEnvironment: Record<string, string> = {}): Promise<CloudForTests> {
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: inProject('dist/cloudfunctions'),
    schema: databaseSchema,
    // Several callers of one function must really run at once.
    workersPerFunction: 4,
    messageTemplates: templatesInConsole,
    objectionableWords: { risky: [riskyWord], review: [doubtfulWord] },
    httpRoutes: { screen: 'screen' },
    functionEnvironment: {
      TONGXIN_ROOT_KEY: rootKeyForTests,
      TONGXIN_ADMINISTRATOR_CODE: administratorCode,
      TONGXIN_MESSAGE_TEMPLATES: JSON.stringify(templateIds),
      ...functionEnvironment,
    },
  });
  const database = talkTo(cloud);
  return {
    cloud,
    database,
    person: (openid) => personOf(cloud, openid),
    dump: async () => dumpOf(cloud),
    close: () => cloud.close(),
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
