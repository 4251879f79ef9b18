import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchPhoneBrowser } from '../devtools/automation/phoneBrowser';
import { buildCloudFunctions } from '../scripts/buildCloudFunctions';
import { buildMiniprogram } from '../scripts/buildMiniprogram';
import { buildPhone, phoneFolder } from '../scripts/buildPhone';
import { buildScreen, screenFolder } from '../scripts/buildScreen';
import { findBrowser } from '../scripts/findBrowser';
import { inProject } from '../scripts/projectRoot';
import { buildPage, pageFolder } from './buildPage';
import { withCrowdOnPanel } from './crowdOnPanel';
import { startDemoCloud } from './demoCloud';
import { takeEveningPictures } from './eveningPictures';
import { settled, studio, takePictures } from './pictures';
import { serveDemo } from './server/demoServer';
import { openedHall } from './server/openedHall';
import { slowClock, slowFunctions } from './slowClock';

/** A Tuesday morning in China, so that pictures taken on another day differ only where the product does. */
const moment = new Date('2026-11-24T09:20:00+08:00');

const target = inProject('docs/images');

/** Writes docs/images/*.png: the main screens of a demo of its own, by a clock that all but stands still. */
async function main(): Promise<void> {
  await buildCloudFunctions();
  await buildMiniprogram();
  await buildPhone();
  await buildScreen();
  await buildPage();

  const folder = mkdtempSync(path.join(tmpdir(), 'tongxin-pictures-'));
  const functions = path.join(folder, 'functions');
  slowFunctions(inProject('dist/cloudfunctions'), functions, moment);
  const cloud = await startDemoCloud(folder, { functionsDirectory: functions, timers: 'manual' });
  await cloud.topUp(moment);
  const server = await serveDemo({
    port: 0,
    pageDirectory: pageFolder,
    phoneDirectory: phoneFolder,
    hall: { directory: screenFolder, httpAccess: cloud.httpAccess, open: () => openedHall(cloud.invoke) },
    invoke: withCrowdOnPanel(cloud.invoke, 0),
    messages: cloud.messages,
    files: cloud.files,
    reset: () => cloud.reset(moment),
  });
  const browser = await launchPhoneBrowser(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(slowClock(moment));
    await page.setViewport(studio);
    await page.goto(server.address);
    mkdirSync(target, { recursive: true });
    const fileOf = (name: string) => {
      console.log(`docs/images/${name}.png`);
      return `${target}/${name}.png` as const;
    };
    await takePictures(page, fileOf);
    await page.setViewport(studio);
    await page.goto(`${server.address}?play=roadshow`);
    await takeEveningPictures(page, fileOf, settled);
  } finally {
    await browser.close();
    await server.close();
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
