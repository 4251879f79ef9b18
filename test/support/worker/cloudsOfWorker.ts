import { databaseSchema } from '../../../cloudfunctions/_records/schema';
import { DocumentRecord } from '../../../devtools/cloud/database/documentRecord';
import type { DocumentsSnapshot, LocalCloud } from '../../../devtools/cloud/localCloud';
import { startLocalCloud } from '../../../devtools/cloud/localCloud';
import { inProject } from '../../../scripts/projectRoot';
import { type SdkDatabase, talkTo } from '../../devtools/cloud/support/sdk';
import { templateIds, templatesInConsole } from '../messageTemplates';
import { type FaultyNetwork, faultyNetwork } from './faultyNetwork';
import { doubtfulWord, riskyWord } from './objectionable';
import { administratorCode, rootKeyForTests } from './secrets';

/** Has every function do what it does once when it starts. */
type WarmUp = (cloud: LocalCloud) => Promise<void>;
type Environment = Readonly<Record<string, string>>;

/** A cloud that one test file has for itself until it gives it back. */
export type BorrowedCloud = {
  readonly cloud: LocalCloud;
  readonly database: SdkDatabase;
  giveBack(): Promise<void>;
};
export type BorrowedLine = BorrowedCloud & { readonly network: FaultyNetwork };

type Warm = {
  readonly cloud: LocalCloud;
  /** What the database holds once every function has started: who starts over from here finds nothing else. */
  readonly started: DocumentsSnapshot;
};

/**
 * The clouds of one worker process of jest, which its test files use one after another: functions that are loaded, and a
 * database that starts over. It lives outside of the modules that jest makes anew for each file.
 */
class CloudsOfWorker {
  /** The class as these clouds have it: a test file's own copy is another one. */
  readonly documentRecord = DocumentRecord;
  readonly #idle: Warm[] = [];
  readonly #idleLines: (Warm & { readonly network: FaultyNetwork })[] = [];

  /** With the functions as they are built for deployment, all of them started, and nothing in the database. */
  async take(warmUp: WarmUp): Promise<BorrowedCloud> {
    const warm = this.#idle.pop() ?? (await warmed(await startCloud({}), warmUp));
    return borrowed(warm, () => this.#idle.push(warm));
  }

  /** The same, reaching its database over a line that can be cut. */
  async takeLine(warmUp: WarmUp): Promise<BorrowedLine> {
    const line = this.#idleLines.pop() ?? (await aLine(warmUp));
    const { network } = line;
    const { giveBack, ...taken } = borrowed(line, () => this.#idleLines.push(line));
    return {
      ...taken,
      network,
      giveBack: () => {
        network.reset();
        return giveBack();
      },
    };
  }

  /** One whose functions find something else in their environment, or have not started yet. */
  async takeUnshared(environment: Environment): Promise<BorrowedCloud> {
    const cloud = await startCloud(environment);
    return { cloud, database: talkTo(cloud), giveBack: () => cloud.close() };
  }
}

export type { CloudsOfWorker };
export const cloudsOfWorker = new CloudsOfWorker();

const startCloud = (environment: Environment): Promise<LocalCloud> =>
  startLocalCloud({
    dataDirectory: null,
    functionsDirectory: inProject('dist/cloudfunctions'),
    schema: databaseSchema,
    // Several callers of one function must really run at once.
    workersPerFunction: 4,
    messageTemplates: templatesInConsole,
    objectionableWords: { risky: [riskyWord], review: [doubtfulWord] },
    httpRoutes: { screen: 'screen' },
    // Nobody is told when the last test file of a worker has ended.
    keepsProcess: false,
    functionEnvironment: {
      TONGXIN_ROOT_KEY: rootKeyForTests,
      TONGXIN_ADMINISTRATOR_CODE: administratorCode,
      TONGXIN_MESSAGE_TEMPLATES: JSON.stringify(templateIds),
      ...environment,
    },
  });

async function warmed(cloud: LocalCloud, warmUp: WarmUp): Promise<Warm> {
  await warmUp(cloud);
  return { cloud, started: cloud.snapshot() };
}

async function aLine(warmUp: WarmUp): Promise<Warm & { readonly network: FaultyNetwork }> {
  const network = await faultyNetwork();
  const cloud = await startCloud({ TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${network.url}/admin` }) });
  network.connect(cloud.url);
  return { ...(await warmed(cloud, warmUp)), network };
}

const borrowed = ({ cloud, started }: Warm, shelve: () => void): BorrowedCloud => ({
  cloud,
  database: talkTo(cloud),
  giveBack: async () => {
    // A test that ran out of time has left a function in the middle of something.
    if (await cloud.startOver(started)) shelve();
    else await cloud.close();
  },
});
