import { rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { type ByItsWords, phoneInPage } from '../../demo/byItsWords';
import { type RunningDemo, runDemo } from '../../demo/runDemo';
import { pageTexts, resetTexts, scanTexts } from '../../demo/texts';
import { launchPhoneBrowser, pageMilliseconds } from '../../devtools/automation/phoneBrowser';
import { findBrowser } from '../../scripts/findBrowser';
import { aSeededFolder } from '../support/seededDemo';

// Builds whatever is stale first.
jest.setTimeout(400_000);

const folder = aSeededFolder('demo-page');
let demo: RunningDemo;
let browser: Browser;
let page: Page;
let resident: ByItsWords;
let organizer: ByItsWords;
let third: ByItsWords;
const broken: string[] = [];

beforeAll(async () => {
  demo = await runDemo({ port: 0, dataDirectory: folder }, () => {});
  browser = await launchPhoneBrowser(await findBrowser());
  page = await browser.newPage();
  page.setDefaultTimeout(pageMilliseconds);
  page.on('pageerror', (error) => broken.push(String(error)));
  await page.setViewport({ width: 1280, height: 860 });
  await page.goto(demo.address);
  resident = phoneInPage(page, 0);
  organizer = phoneInPage(page, 1);
  third = phoneInPage(page, 2);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  rmSync(folder, { recursive: true });
});

afterEach(() => expect(broken).toEqual([]));

const theOpenLecture = '家门口的山茶课';
const residentsPhone = pageTexts.phoneOf(pageTexts.roles.resident, '小橘灯');
const thirdPhone = pageTexts.phoneOfOther('竹里客');

/** Presses one of the page's own buttons below a phone. */
const press = async (place: number, act: string) => {
  const panel = (await page.$$('.phone'))[place];
  await (await panel?.$(`[data-act="${act}"]`))?.click();
};

/** Chooses on the sheet over the page. */
const choose = async (label: string) => {
  const choice = await page.waitForSelector(`dialog button::-p-text(${label})`);
  await choice?.click();
};

const signUp = async (phone: ByItsWords) => {
  await phone.tap(theOpenLecture);
  await phone.tap('我要报名');
  await phone.tap('我看过隐私说明');
  await phone.tap('确认报名');
  await phone.sees('换新码');
};

test('shows the phones of a resident, an organiser and a member, each as its own person, and says it is a demo', async () => {
  await resident.sees(theOpenLecture);
  await organizer.sees(theOpenLecture);
  await third.sees('去确认');
  const words = await page.$eval('.top', (top) => top.textContent);
  const { name, demoMark, approximation, plays, reset } = pageTexts;
  expect(words).toBe(`${name}${demoMark}${approximation}${plays.activities}${plays.roadshow}${reset}`);
});

test('a resident signs up and is let in by the pixels on their phone, once', async () => {
  await signUp(resident);
  await organizer.tap(theOpenLecture);
  await organizer.tap('管理这个活动');
  await organizer.tap('打开签到台');

  await organizer.tap('扫签到码');
  await choose(residentsPhone);
  await organizer.sees('签到成功');
  await organizer.sees('小橘灯');
  await resident.sees('已签到');

  await organizer.tap('继续扫码');
  await choose(residentsPhone);
  await organizer.sees('这张票已经用过');
});

test('a phone that shows no code is told in plain words, and a scan can be given up', async () => {
  await organizer.tap('回到签到台');
  await organizer.tap('扫签到码');
  await choose(thirdPhone);
  await page.waitForSelector(`::-p-text(${scanTexts.nothingFound(thirdPhone)})`);

  await organizer.tap('扫签到码');
  await choose(scanTexts.cancel);
  await organizer.sees('1');
  expect(await page.$('dialog')).toBeNull();
});

test('the ranking moves once a listed member has been let in', async () => {
  await third.tap('排行');
  expect(await third.lineWith('.rank-row', '竹里客')).toMatch(/^6.*10学时$/);
  await third.tap('活动');
  await signUp(third);

  await organizer.tap('扫签到码');
  await choose(thirdPhone);
  await organizer.sees('签到成功');

  await press(2, 'reload');
  await third.tap('排行');
  expect(await third.lineWith('.rank-row', '竹里客')).toMatch(/^5.*12学时$/);
});

test('a phone can lose the network, find it again, and be emptied without losing its ticket', async () => {
  await press(0, 'offline');
  await press(0, 'reload');
  await resident.sees('没有连上网络');
  await press(0, 'online');
  await press(0, 'reset-phone');
  await resident.tap('票夹');
  await resident.sees(theOpenLecture);
});

test('the third phone is handed to a newcomer, who has no profile yet', async () => {
  await page.select('select', 'newcomer');
  await third.tap('我的');
  await third.sees('还没有填写资料');
});

test('resetting asks first, then everything is as on the first day', async () => {
  await page.click('[data-act="reset-demo"]');
  await choose(resetTexts.cancel);
  await resident.sees(theOpenLecture);

  await page.click('[data-act="reset-demo"]');
  await choose(resetTexts.confirm);
  await page.waitForSelector('dialog', { hidden: true, timeout: 120_000 });
  await resident.tap('票夹');
  await resident.sees('手机大字模式与就医挂号实操');
  await resident.sees('候补');
});
