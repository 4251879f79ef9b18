import { rmSync } from 'node:fs';
import path from 'node:path';
import { databaseSchema } from '../cloudfunctions/_records/schema';
import {
  type ClientFiles,
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
} from '../devtools/cloud/localCloud';
import type { InvokeFunction } from '../devtools/web/phoneCalls';
import type { PhoneMessages } from '../devtools/web/phoneMessages';
import { instantOf } from '../domain/time/instant';
import { inProject } from '../scripts/projectRoot';
import { demoTemplateSetting, demoTemplates } from './messageTemplates';
import { seedDemo } from './seed/seedDemo';

/** Secrets of data that holds none: every person and activity of the demo is invented. */
const functionEnvironment = {
  TONGXIN_ROOT_KEY: 'demo-root-key-for-invented-data-only',
  TONGXIN_ADMINISTRATOR_CODE: 'demo-administrator-code',
  TONGXIN_MESSAGE_TEMPLATES: demoTemplateSetting,
};

export type DemoCloud = {
  invoke: InvokeFunction;
  messages: PhoneMessages;
  files: ClientFiles;
  /** Where functions with a route are reached, as long as nothing is reset. */
  httpAccess(): Promise<string>;
  /** Answers how many activities were added. */
  topUp(now: Date): Promise<number>;
  /** Throws all data away and seeds anew; calls that arrive meanwhile wait. */
  reset(now: Date): Promise<void>;
  /** Puts the cloud's clock forward; running timers that fell due meanwhile fire. */
  passTime(milliseconds: number): Promise<void>;
  /** Fires a function's timer now, and waits for it. */
  runTimer: LocalCloud['runTimer'];
  close(): Promise<void>;
};

type DemoCloudOptions = Pick<LocalCloudOptions, 'timers'> & {
  /** Default: as built for deployment. */
  readonly functionsDirectory?: string;
};

/** The local cloud with the demo's data in `dataDirectory`. Its timers are running unless `timers` says otherwise. */
export async function startDemoCloud(
  dataDirectory: string,
  { functionsDirectory = inProject('dist/cloudfunctions'), timers = 'running' }: DemoCloudOptions = {},
): Promise<DemoCloud> {
  const databaseDirectory = path.join(dataDirectory, 'cloud');
  const start = async (): Promise<LocalCloud> => {
    const cloud = await startLocalCloud({
      dataDirectory: databaseDirectory,
      functionsDirectory,
      schema: databaseSchema,
      functionEnvironment,
      messageTemplates: demoTemplates,
      httpRoutes: { screen: 'screen' },
      timers,
    });
    // Past lectures are written by this process itself, through the same SDK.
    Object.assign(process.env, functionEnvironment, cloud.sdkEnvironment());
    return cloud;
  };
  const seed = (cloud: LocalCloud, now: Date) =>
    seedDemo({
      noteDirectory: databaseDirectory,
      administratorCode: functionEnvironment.TONGXIN_ADMINISTRATOR_CODE,
      invoke: cloud.invoke,
      accept: async (openid, templateIds) => cloud.messages.accept(openid, templateIds),
      now: instantOf(now),
    });
  let running = start();
  await running;

  return {
    invoke: async (name, data, caller) => (await running).invoke(name, data, caller),
    messages: {
      templates: async () => (await running).messages.templates(),
      accept: async (openid, templateIds) => (await running).messages.accept(openid, templateIds),
      noticesOf: async (openid) => (await running).messages.noticesOf(openid),
    },
    files: {
      upload: async (...upload) => (await running).files.upload(...upload),
      read: async (fileId) => (await running).files.read(fileId),
      temporaryUrls: async (asked) => (await running).files.temporaryUrls(asked),
      remove: async (...removal) => (await running).files.remove(...removal),
    },
    httpAccess: async () => (await running).httpAccessUrl ?? '',
    topUp: async (now) => seed(await running, now),
    reset: async (now) => {
      const before = running;
      running = (async () => {
        await (await before).close();
        rmSync(databaseDirectory, { recursive: true, force: true });
        const cloud = await start();
        await seed(cloud, now);
        return cloud;
      })();
      await running;
    },
    passTime: async (milliseconds) => (await running).clock.advance(milliseconds),
    runTimer: async (functionName) => (await running).runTimer(functionName),
    close: async () => (await running).close(),
  };
}
