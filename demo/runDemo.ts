import { buildCloudFunctions } from '../scripts/buildCloudFunctions';
import { buildMiniprogram } from '../scripts/buildMiniprogram';
import { buildPhone, phoneFolder } from '../scripts/buildPhone';
import { buildScreen, screenFolder } from '../scripts/buildScreen';
import { buildPage, pageFolder } from './buildPage';
import { withCrowdOnPanel } from './crowdOnPanel';
import { startDemoCloud } from './demoCloud';
import { claimDataDirectory } from './runningDemo';
import { serveDemo } from './server/demoServer';
import { openedHall } from './server/openedHall';
import type { StartOptions } from './startOptions';
import { terminalTexts } from './texts';

export type RunningDemo = { readonly address: string; close(): Promise<void> };

/** Somebody else has the data directory. `address` is null while they are still starting. */
export class AlreadyRunning extends Error {
  constructor(readonly address: string | null) {
    super(address === null ? terminalTexts.alreadyStarting : terminalTexts.alreadyRunning(address));
  }
}

const minutesBetweenTopUps = 10;

/** Builds what is stale, starts the cloud with its data and serves everything on one address. */
export async function runDemo(options: StartOptions, tell: (line: string) => void): Promise<RunningDemo> {
  const claim = await claimDataDirectory(options.dataDirectory);
  if (!claim.isMine) throw new AlreadyRunning(claim.address);
  try {
    tell(terminalTexts.building);
    tell(terminalTexts.functionsBuilt[await buildCloudFunctions()]);
    tell(terminalTexts.miniprogramBuilt[await buildMiniprogram()]);
    tell(terminalTexts.phonesBuilt[await buildPhone()]);
    tell(terminalTexts.screenBuilt[await buildScreen()]);
    await buildPage();

    const cloud = await startDemoCloud(options.dataDirectory);
    tell(terminalTexts.cloudStarted);
    tell(terminalTexts.seeding);
    tell(terminalTexts.seeded(await cloud.topUp(new Date())));
    const server = await serveDemo({
      port: options.port,
      pageDirectory: pageFolder,
      phoneDirectory: phoneFolder,
      hall: { directory: screenFolder, httpAccess: cloud.httpAccess, open: () => openedHall(cloud.invoke) },
      invoke: withCrowdOnPanel(cloud.invoke),
      messages: cloud.messages,
      files: cloud.files,
      reset: () => cloud.reset(new Date()),
    });
    // Left running overnight, it still has an open door and coming days.
    const clock = setInterval(
      () => cloud.topUp(new Date()).catch((error: unknown) => console.error(error)),
      minutesBetweenTopUps * 60_000,
    );
    claim.tell(server.address);
    const close = async () => {
      clearInterval(clock);
      await server.close();
      await cloud.close();
      claim.release();
    };
    return { address: server.address, close };
  } catch (error) {
    claim.release();
    throw error;
  }
}
