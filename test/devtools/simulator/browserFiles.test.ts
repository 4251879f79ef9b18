import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { fixtureDirectory } from './support/aPhone';
import { phonesOfFile, started } from './support/phoneInBrowser';

const picture = join(fixtureDirectory, 'images/dot.png');

const server = phonesOfFile();
/** A phone in a tab; `files` are what its person chooses when asked. */
async function aTab(phone = 'resident'): Promise<Page> {
  const tab = await started(await server.open(`/phone/?phone=${phone}&open=pages/controls/index`));
  await tab.evaluate(() => {
    (globalThis.phone.wx.cloud as { init(): void }).init();
  });
  return tab;
}

/** Lets the person choose the picture. @returns its temporary path. */
async function choosePicture(tab: Page): Promise<string> {
  const chosen = tab.evaluate(async () => {
    const { chooseMedia } = globalThis.phone.wx as { chooseMedia(options: object): Promise<{ tempFiles: object[] }> };
    return JSON.stringify(await chooseMedia({ count: 1, mediaType: ['image'] }));
  });
  const input = await tab.waitForSelector('.phone-files input');
  await input?.uploadFile(picture);
  return JSON.parse(await chosen).tempFiles[0].tempFilePath;
}

/** Calls `wx.cloud` with callbacks, follows the progress, and answers how it ended. */
const transfer = (tab: Page, name: string, options: object, isAborted = false) =>
  tab.evaluate(
    (api, given, breaksOff) =>
      new Promise<{ outcome: Record<string, unknown>; progress: number[] }>((resolve) => {
        const progress: number[] = [];
        const end = (outcome: Record<string, unknown>) => resolve({ outcome, progress });
        const run = (globalThis.phone.wx.cloud as Record<string, (options: object) => unknown>)[api];
        const task = run?.({ ...given, success: end, fail: end }) as {
          abort(): void;
          onProgressUpdate(listener: (told: { progress: number }) => void): void;
        };
        task.onProgressUpdate((told) => progress.push(told.progress));
        if (breaksOff) task.abort();
      }),
    name,
    options,
    isAborted,
  );

const ask = (tab: Page, name: string, options: object): Promise<Record<string, unknown>> =>
  tab.evaluate(
    (api, given) => {
      const run = (globalThis.phone.wx.cloud as Record<string, (options: object) => Promise<object>>)[api];
      return (run?.(given) ?? Promise.reject(new Error(api))).catch((failure: object) => failure) as Promise<
        Record<string, unknown>
      >;
    },
    name,
    options,
  );

/** Shows a picture on the page; its width once it is drawn, or what went wrong. */
const widthShown = (tab: Page, src: string): Promise<number | string> =>
  tab.evaluate(
    (shown) =>
      new Promise<number | string>((resolve) => {
        const page = globalThis.phone.pageStack.at(-1);
        if (page === undefined) throw new Error('no page is open');
        const image = page.frame.root.querySelector<HTMLImageElement>('#cloudPicture img');
        image?.addEventListener('load', () => resolve(image.naturalWidth), { once: true });
        image?.addEventListener('error', () => resolve(`failed: ${image.src}`), { once: true });
        (page.instance as { setData(data: object): void }).setData({ cloudPicture: shown });
      }),
    src,
  );

describe('files of a phone in a browser', () => {
  it('are chosen, uploaded with progress, shown by file id and by temporary URL, and downloaded', async () => {
    const tab = await aTab();
    const filePath = await choosePicture(tab);
    const { outcome, progress } = await transfer(tab, 'uploadFile', { cloudPath: '海报 1.png', filePath });
    const fileID = 'cloud://local-env.6c6f-local-env-1250000000/海报 1.png';
    expect([outcome, progress.at(-1)]).toEqual([{ errMsg: 'cloud.uploadFile:ok', fileID, statusCode: 204 }, 100]);
    const { fileList } = await ask(tab, 'getTempFileURL', { fileList: [fileID] });
    const [{ tempFileURL }] = fileList as [{ tempFileURL: string }];
    const widths = [await widthShown(tab, fileID), await widthShown(tab, tempFileURL)];
    const own = await widthShown(tab, filePath);
    expect([typeof own, widths]).toEqual(['number', [own, own]]);
    expect((await transfer(tab, 'downloadFile', { fileID })).outcome).toEqual({
      errMsg: 'cloud.downloadFile:ok',
      tempFilePath: 'http://tmp/2.png',
      statusCode: 200,
    });
    expect(await widthShown(tab, 'http://tmp/2.png')).toBe(own);
  });

  it('are changed by the phone that uploaded them alone', async () => {
    const [own, other] = [await aTab('resident'), await aTab('organizer')];
    const upload = async (tab: Page) =>
      (await transfer(tab, 'uploadFile', { cloudPath: 'own.png', filePath: await choosePicture(tab) })).outcome;
    const { fileID } = await upload(own);
    expect(await upload(other)).toMatchObject({ errCode: -503002 });
    const deletions = [
      await ask(other, 'deleteFile', { fileList: [fileID] }),
      await ask(own, 'deleteFile', { fileList: [fileID] }),
    ];
    expect(deletions).toMatchObject([{ fileList: [{ status: -503002 }] }, { fileList: [{ status: 0 }] }]);
    expect(await ask(own, 'downloadFile', { fileID })).toMatchObject({ errCode: -503003 });
  });

  it('are not there when their upload was broken off', async () => {
    const tab = await aTab();
    const filePath = await choosePicture(tab);
    const { outcome } = await transfer(tab, 'uploadFile', { cloudPath: 'never.png', filePath }, true);
    const fileID = 'cloud://local-env.6c6f-local-env-1250000000/never.png';
    expect([outcome, await ask(tab, 'getTempFileURL', { fileList: [fileID] })]).toMatchObject([
      { errMsg: 'cloud.uploadFile:fail abort' },
      { fileList: [{ status: -503003, tempFileURL: '' }] },
    ]);
  });
});
