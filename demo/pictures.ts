import type { Page } from 'puppeteer-core';
import type { RunningPhone } from '../devtools/simulator/createPhone';
import { phoneInPage } from './byItsWords';
import { pageTexts } from './texts';

/** Tall and wide enough for three whole phones. */
export const studio = { width: 1280, height: 1000, deviceScaleFactor: 1.5 };
const laptop = { width: 1280, height: 860, deviceScaleFactor: 1 };

const openLecture = '家门口的山茶课';

/** Plays the main story on the demo's page and takes a picture of each screen on its way. */
export async function takePictures(page: Page, fileOf: (name: string) => `${string}.png`): Promise<void> {
  const [resident, organizer, member] = [0, 1, 2].map((place) => phoneInPage(page, place));
  if (!resident || !organizer || !member) throw new Error('the page shows fewer than three phones');
  const picture = async (place: number, name: string) => {
    await settled(page);
    const glass = (await page.$$('.glass'))[place];
    await glass?.screenshot({ path: fileOf(name) });
  };
  const press = async (place: number, act: string) => {
    const panel = (await page.$$('.phone'))[place];
    await (await panel?.$(`[data-act="${act}"]`))?.click();
  };
  await resident.sees(openLecture);
  await picture(0, 'home');
  await resident.tap(openLecture);
  await resident.sees('我要报名');
  await picture(0, 'activity');
  await resident.tap('我要报名');
  await resident.tap('我看过隐私说明');
  await picture(0, 'sign-up');
  await resident.tap('确认报名');
  await resident.sees('换新码');
  await codeDrawn(page);
  await picture(0, 'ticket');
  await press(0, 'large-text');
  await codeDrawn(page);
  await picture(0, 'ticket-large-text');
  await press(0, 'large-text');

  await organizer.tap('我的');
  await picture(1, 'me');
  await organizer.tap('主办方工作台');
  await organizer.sees('新建活动');
  await picture(1, 'workbench');
  await press(1, 'reload');
  await organizer.tap(openLecture);
  await organizer.tap('管理这个活动');
  await organizer.tap('报名名单');
  await organizer.sees('未签到');
  await picture(1, 'roster');
  await press(1, 'reload');
  await organizer.tap(openLecture);
  await organizer.tap('管理这个活动');
  await organizer.tap('打开签到台');
  await organizer.tap('扫签到码');
  await (
    await page.waitForSelector(`dialog ::-p-text(${pageTexts.phoneOf(pageTexts.roles.resident, '小橘灯')})`)
  )?.click();
  await organizer.sees('签到成功');
  await picture(1, 'check-in');

  await member.tap('排行');
  await member.sees('学时排行');
  await picture(2, 'ranking');
  await press(2, 'large-text');
  await member.tap('活动');
  await member.sees(openLecture);
  await picture(2, 'home-large-text');
  await press(2, 'large-text');

  await page.setViewport(laptop);
  await member.tap('排行');
  await settled(page);
  await page.screenshot({ path: fileOf('demo') });
}

/** A code appears some moments after the words around it. */
const codeDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].some(({ contentWindow }) => {
      // A frame's window is typed without the globals of the page in it; ours leaves its phone there.
      const { phone } = contentWindow as unknown as { phone: RunningPhone };
      return phone.currentCanvases().some((canvas) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        return pixels?.some((value, at) => at % 4 === 0 && value < 64 && pixels[at + 3] === 255);
      });
    }),
  );
};

/** Long enough for a transition of 200 ms and the frames after it. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 600)));
