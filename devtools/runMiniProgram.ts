import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchPhoneBrowser } from './automation/phoneBrowser';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from './cloud/localCloud';
import { type OpenPhone, openPhone } from './openPhone';
import { servePhones } from './servePhones';
import { writeSimulator } from './simulator/writeSimulator';

export type RunningMiniProgram = {
  readonly cloud: LocalCloud;
  /** Opens a phone in the hands of this person. */
  openPhone(person: string): Promise<OpenPhone>;
  close(): Promise<void>;
};

type MiniProgramOptions = Partial<LocalCloudOptions> &
  Pick<LocalCloudOptions, 'functionsDirectory' | 'schema'> & {
    /** The compiled weapp package. */
    readonly packageDirectory: string;
    /** Of Chromium, Chrome or Edge. */
    readonly browserPath: string;
    /** Who can send each other cards: names by person; default nobody. */
    readonly contacts?: Readonly<Record<string, string>>;
  };

/** A cloud, in memory unless `dataDirectory` is given, and phones on it in a headless browser. */
export async function runMiniProgram(options: MiniProgramOptions): Promise<RunningMiniProgram> {
  const { packageDirectory, browserPath, contacts = {}, ...cloudOptions } = options;
  const simulatorDirectory = await mkdtemp(path.join(tmpdir(), 'mini-program-'));
  await writeSimulator({ packageDirectory, outputDirectory: simulatorDirectory });
  const cloud = await startLocalCloud({ dataDirectory: null, ...cloudOptions });
  const phones = await servePhones({ simulatorDirectory, cloud, contacts });
  const browser = await launchPhoneBrowser(browserPath);
  return {
    cloud,
    openPhone: (person) => openPhone(browser, phones.addressOf(person)),
    close: async () => {
      await browser.close();
      await phones.close();
      await cloud.close();
      await rm(simulatorDirectory, { recursive: true, force: true });
    },
  };
}
