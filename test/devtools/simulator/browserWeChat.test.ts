import { codePicture } from '../../../devtools/cloud/openApi/codePicture';
import { textOfMiniProgramCode } from '../../../devtools/cloud/openApi/miniProgramCode';
import { callOn, phonesOfFile, started } from './support/phoneInBrowser';

const server = phonesOfFile();

describe('a drawn poster', () => {
  it('holds text, shapes and a picture that arrived as base64, and becomes a file in the asked size', async () => {
    const tab = await started(await server.open('/phone/?phone=poster'));
    const drawn = await tab.evaluate(async () => {
      // The page's own `wx`, as the package sees it.
      const wx = globalThis.phone.wx as unknown as {
        env: { USER_DATA_PATH: string };
        createOffscreenCanvas(options: object): HTMLCanvasElement & { createImage(): HTMLImageElement };
        getFileSystemManager(): { writeFileSync(...values: string[]): void };
        canvasToTempFilePath(options: object): Promise<{ tempFilePath: string }>;
        getImageInfo(options: object): Promise<object>;
      };
      const canvas = (width: number, height: number) => wx.createOffscreenCanvas({ type: '2d', width, height });
      const shown = async (surface: ReturnType<typeof canvas>, src: string) => {
        const image = surface.createImage();
        await new Promise((resolve, reject) => {
          image.onload = resolve;
          image.onerror = reject;
          image.src = src;
        });
        return image;
      };
      const pixel = (surface: ReturnType<typeof canvas>, x: number, y: number) => [
        ...(surface.getContext('2d')?.getImageData(x, y, 1, 1).data ?? []),
      ];
      const code = canvas(40, 40);
      const ink = code.getContext('2d');
      if (ink) ink.fillStyle = '#1f6f5c';
      ink?.fillRect(0, 0, 40, 40);
      const codePath = `${wx.env.USER_DATA_PATH}/code.png`;
      wx.getFileSystemManager().writeFileSync(codePath, code.toDataURL().split(',')[1] ?? '', 'base64');

      const poster = canvas(200, 300);
      const context = poster.getContext('2d');
      if (!context) throw new Error('no context');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, 200, 300);
      context.font = '600 20px sans-serif';
      const isMeasured = context.measureText('家门口的山茶课').width > 100;
      context.save();
      context.beginPath();
      context.roundRect(20, 20, 160, 100, 12);
      context.arc(100, 200, 50, 0, Math.PI * 2);
      context.clip();
      context.drawImage(await shown(poster, codePath), 50, 150, 100, 100);
      context.restore();
      const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: poster, destWidth: 400, destHeight: 600 });
      const result = canvas(400, 600);
      result.getContext('2d')?.drawImage(await shown(result, tempFilePath), 0, 0);
      return {
        isMeasured,
        info: await wx.getImageInfo({ src: tempFilePath }),
        inCode: pixel(result, 200, 400),
        clipped: pixel(result, 104, 304),
      };
    });
    expect(drawn).toEqual({
      isMeasured: true,
      info: {
        errMsg: 'getImageInfo:ok',
        width: 400,
        height: 600,
        path: 'http://tmp/1.png',
        orientation: 'up',
        type: 'png',
      },
      inCode: [31, 111, 92, 255],
      clipped: [255, 255, 255, 255],
    });
  });
});

describe('WeChat around a phone in a browser', () => {
  it('brings a message that a finger opens while another page is in front', async () => {
    const tab = await started(await server.open('/phone/?phone=waiting'));
    const looked = await tab.waitForResponse((response) => response.url().endsWith('/arrivals'));
    server.arrivals.notices.push({
      id: 'n1',
      title: '候补名额提醒',
      page: 'pages/detail/index?activityId=act_1',
      fields: [{ label: '活动名称', value: '家门口的山茶课' }],
      at: '2026-11-24T09:20:00.000Z',
    });
    const banner = await tab.waitForSelector('.phone-banner .open');
    // It slides in: a finger meets it where it has come to rest.
    await banner?.evaluate((button) =>
      Promise.all((button.parentElement ?? button).getAnimations().map(({ finished }) => finished)),
    );
    await banner?.click();
    const [top] = await tab.evaluate(() => globalThis.phone.pageStack.map(({ path, query }) => ({ path, query })));
    expect([looked.status(), top]).toEqual([200, { path: 'pages/detail/index', query: { activityId: 'act_1' } }]);
  });

  it('takes an accepted message to the server as this phone’s', async () => {
    const tab = await started(await server.open('/phone/?phone=willing'));
    const reported = tab.waitForRequest((request) => request.method() === 'POST');
    await tab.evaluate(() => {
      const { component } = globalThis.phone.pageStack.at(-1) ?? {};
      component?.addListener('tap', () => {
        const { requestSubscribeMessage } = globalThis.phone.wx;
        if (typeof requestSubscribeMessage === 'function') requestSubscribeMessage({ tmplIds: ['offer'] });
      });
    });
    await (await tab.waitForSelector('>>> .count'))?.click();
    await (await tab.waitForSelector('.phone-asking .allow'))?.click();
    const { pathname } = new URL((await reported).url());
    expect([pathname, (await reported).postData()]).toEqual(['/phones/willing/accept', '{"templateIds":["offer"]}']);
  });
});

describe('a mini-program code', () => {
  it('is read off the picture that another phone shows, by the camera of a phone that has left the mini-program', async () => {
    const text = textOfMiniProgramCode({ page: 'pages/detail/index', scene: 'a=act_1' });
    const colour = { red: 184, green: 50, blue: 42 };
    const picture = `data:image/png;base64,${codePicture(text, 430, { colour, isTransparent: true }).toString('base64')}`;
    const shower = await started(await server.open('/phone/?phone=code-shower'));
    await callOn(shower, 'previewImage', { urls: [picture] });
    await shower.waitForSelector('.phone-viewer img');
    const scanner = await shower.browserContext().newPage();
    await scanner.goto(shower.url().replace(/\?.*/, '?phone=code-scanner'));
    await started(scanner);
    await (await scanner.waitForSelector('.phone-capsule .leave'))?.click();
    await (await scanner.waitForSelector('.phone-desk .scan'))?.click();
    await (await scanner.waitForSelector('.phone-scan button'))?.click();
    await scanner.waitForFunction(() => globalThis.phone.pageStack[0]?.path === 'pages/detail/index');
    const [top] = await scanner.evaluate(() => globalThis.phone.pageStack.map(({ path, query }) => ({ path, query })));
    expect(top).toEqual({ path: 'pages/detail/index', query: { scene: 'a%3Dact_1' } });
  });
});
