import { rmSync } from 'node:fs';
import path from 'node:path';
import { databaseSchema } from '../../cloudfunctions/_platform/database';
import { instantOf } from '../../domain/time/instant';
import { inProject } from '../../scripts/projectRoot';
import { type LocalCloud, type MessageTemplate, startLocalCloud } from '../cloud/localCloud';
import { seedDemo } from './seed/seedDemo';
import type { InvokeFunction } from './server/phoneCalls';
import type { SubscribeMessages } from './server/subscribeMessages';

/** Secrets of data that holds none: every person and activity of the demo is invented. */
const functionEnvironment = {
  TONGXIN_ROOT_KEY: 'demo-root-key-for-invented-data-only',
  TONGXIN_ADMINISTRATOR_CODE: 'demo-administrator-code',
};

/** None yet: the product sends no messages. */
const messageTemplates: readonly MessageTemplate[] = [];

export type DemoCloud = {
  invoke: InvokeFunction;
  messages: SubscribeMessages;
  /** Answers how many activities were added. */
  topUp(now: Date): Promise<number>;
  /** Throws all data away and seeds anew; calls that arrive meanwhile wait. */
  reset(now: Date): Promise<void>;
  close(): Promise<void>;
};

/** The local cloud with the demo's data in `dataDirectory`, running the functions as built. */
export async function startDemoCloud(
  dataDirectory: string,
  functionsDirectory = inProject('dist/cloudfunctions'),
): Promise<DemoCloud> {
  const databaseDirectory = path.join(dataDirectory, 'cloud');
  const start = async (): Promise<LocalCloud> => {
    const cloud = await startLocalCloud({
      dataDirectory: databaseDirectory,
      functionsDirectory,
      schema: databaseSchema,
      functionEnvironment,
      messageTemplates,
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
      now: instantOf(now),
    });
  let running = start();
  await running;

  return {
    invoke: async (name, data, caller) => (await running).invoke(name, data, caller),
    messages: {
      templates: async () => messageTemplates,
      accept: async (openid, templateIds) => (await running).messages.accept(openid, templateIds),
      noticesOf: async (openid) => (await running).messages.noticesOf(openid),
    },
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
    close: async () => (await running).close(),
  };
}
