import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { ByItsWords } from '../../demo/byItsWords';
import { type EveningOnPage, eveningOnPage } from '../../demo/eveningOnPage';
import { type RunningDemo, runDemo } from '../../demo/runDemo';
import { pageTexts } from '../../demo/texts';
import { launchPhoneBrowser, pageMilliseconds } from '../../devtools/automation/phoneBrowser';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { judgingText, markingText } from '../../locales/zh-CN/contest/judging';
import { stageText } from '../../locales/zh-CN/contest/stage';
import { findBrowser } from '../../scripts/findBrowser';
import { inProject } from '../../scripts/projectRoot';
import { goodMarks } from '../support/e2e/judgesHand';
import { aSeededFolder } from '../support/seededDemo';

// Builds whatever is stale first.
jest.setTimeout(400_000);

const folder = aSeededFolder('demo-roadshow');
const pictures = inProject('.local/e2e');
const { step } = stageText;
let demo: RunningDemo;
let browser: Browser;
let page: Page;
let evening: EveningOnPage;
const broken: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  demo = await runDemo({ port: 0, dataDirectory: folder }, () => {});
  browser = await launchPhoneBrowser(await findBrowser());
  page = await browser.newPage();
  page.setDefaultTimeout(pageMilliseconds);
  page.on('pageerror', (error) => broken.push(String(error)));
  await page.setViewport({ width: 1280, height: 860 });
  await page.goto(demo.address);
  evening = eveningOnPage(page);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => expect(broken).toEqual([]));

const picture = (name: string, shown = page) =>
  shown.screenshot({ path: path.join(pictures, `${name}.png`) as `${string}.png` });
const tonight = '特聘村主任项目路演 · 今晚';

const toTonight = async (phone: ByItsWords) => {
  await phone.tap('我的');
  await phone.tap(tonight);
};

test('a newcomer finds the evening from the first page, and is told to start it before the hall is opened', async () => {
  const { supervisor, judges } = evening;
  await (await page.waitForSelector(`[data-play="roadshow"]`))?.click();
  await page.waitForSelector('[data-act="open-hall"]');
  expect(await page.$$eval('.steps li', (all) => all.map((one) => one.textContent))).toEqual(pageTexts.roadshowSteps);
  for (const phone of [supervisor, ...judges]) await toTonight(phone);
  await supervisor.sees(stageText.preparing.start);
  await (await page.$('[data-act="open-hall"]'))?.click();
  await page.waitForSelector(`.note::-p-text(${pageTexts.hallNotStarted})`);
  await picture('demo-roadshow-before');
});

test('supervisor, two judges and the hall play the first entry as the page says, and the other judges mark by themselves', async () => {
  const { supervisor, judges, tapIn, press, giveMarks, submitMarks } = evening;
  await supervisor.tap(stageText.preparing.start);
  await tapIn(0, '.phone-modal .confirm');
  await supervisor.sees(step.call(1));
  const opening = new Promise<Page>((resolve) =>
    browser.once('targetcreated', async (target) => resolve((await target.page()) as Page)),
  );
  await (await page.$('[data-act="open-hall"]'))?.click();
  const hall = await opening;
  await hall.waitForSelector(`::-p-text(${hallTexts.soon})`);
  await page.bringToFront();

  await press('call', step.call(1));
  await press('begin', step.pitch);
  await press('begin', step.answers);
  await press('open-scoring', step.openScoring);
  for (const judge of judges) await judge.tap(judgingText.goMark(1));
  await giveMarks(1, goodMarks);
  await giveMarks(2, { ...goodMarks, drive: '19.5' });
  await submitMarks(1);
  await submitMarks(2);
  for (const judge of judges) await judge.sees(markingText.saved.submitted);
  await supervisor.sees(stageText.seats.counted(7, 7));
  await picture('demo-roadshow-marked');
  await press('lock', step.lock);
  await tapIn(0, '.phone-modal .confirm');
  await press('reveal', step.reveal(1));
  await hall.bringToFront();
  await hall.waitForSelector(`::-p-text(${hallTexts.final})`);
  const shown = await hall.$$eval('.reveal .seat', (seats) => seats.map((seat) => seat.firstElementChild?.textContent));
  expect(shown.slice(0, 2)).toEqual(['85.5', '83.5']);
  expect(shown.filter((total) => /^\d\d\.\d$/.test(total ?? ''))).toHaveLength(7);
  await picture('demo-roadshow-hall', hall);
});
