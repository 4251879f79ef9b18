import type { Page } from 'puppeteer-core';
import { encode } from 'uqr';
import { codePicture } from '../../../devtools/cloud/openApi/codePicture';
import { textOfMiniProgramCode } from '../../../devtools/cloud/openApi/miniProgramCode';
import { type PhoneServer, servePhones, started } from './support/phoneInBrowser';

// A browser on a busy machine takes its time.
jest.setTimeout(60_000);

let server: PhoneServer;

beforeAll(async () => {
  server = await servePhones();
});
afterAll(() => server.close());

const callOn = (tab: Page, api: string, options: object = {}): Promise<unknown> =>
  tab.evaluate(
    async (name, given) => {
      const owner = name.startsWith('cloud.')
        ? (globalThis.phone.wx.cloud as Record<string, unknown>)
        : globalThis.phone.wx;
      const run = owner[name.replace('cloud.', '')];
      if (typeof run !== 'function') throw new Error(`wx.${name} is not a function`);
      return Promise.resolve(run(given)).catch((failure: unknown) => failure);
    },
    api,
    options,
  );

describe('a phone in a browser', () => {
  it('calls the cloud at its own address', async () => {
    const tab = await started(await server.open('/phone/?phone=resident'));
    await callOn(tab, 'cloud.init');
    expect([
      await callOn(tab, 'cloud.callFunction', { name: 'activity', data: { action: 'list' } }),
      await callOn(tab, 'cloud.callFunction', { name: 'broken' }),
    ]).toEqual([
      {
        errMsg: 'cloud.callFunction:ok',
        requestID: 'request-1',
        result: { url: '/phones/resident/call', called: { name: 'activity', data: { action: 'list' } } },
      },
      { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002 | errMsg: functions execute fail' },
    ]);
  });

  it('keeps a storage that no other phone of the browser sees', async () => {
    const tab = await started(await server.open('/phone/?phone=resident'));
    await callOn(tab, 'setStorage', { key: 'who', data: 'resident' });
    const read = async (phone: string) => {
      await tab.goto(tab.url().replace(/phone=.*/, `phone=${phone}`));
      await started(tab);
      return callOn(tab, 'getStorageInfo');
    };
    expect([await read('organizer'), await read('resident')]).toEqual([
      { errMsg: 'getStorageInfo:ok', keys: [], currentSize: 0, limitSize: 10240 },
      { errMsg: 'getStorageInfo:ok', keys: ['who'], currentSize: 1, limitSize: 10240 },
    ]);
  });

  it('takes its settings from its address', async () => {
    const tab = await started(await server.open('/phone/?font=large&network=offline'));
    expect([
      await tab.evaluate(() => {
        const { getAppBaseInfo } = globalThis.phone.wx;
        return typeof getAppBaseInfo === 'function' ? getAppBaseInfo().fontSizeSetting : undefined;
      }),
      await callOn(tab, 'getNetworkType'),
    ]).toEqual([23.8, { errMsg: 'getNetworkType:ok', networkType: 'none' }]);
  });

  it('answers a real tap, and shows the pressed page', async () => {
    const tab = await started(await server.open('/phone/'));
    const count = await tab.waitForSelector('>>> .count');
    await count?.click();
    expect(await count?.evaluate((element) => element.textContent)).toBe('2');
  });

  it('scans the code that another phone of the browser shows', async () => {
    const text = 'tx1.act_lecture.abcdef';
    const shower = await started(await server.open('/phone/?phone=shower&open=pages/controls/index'));
    await shower.evaluate(
      (rows) => {
        const [canvas] = globalThis.phone.currentCanvases();
        const context = canvas?.getContext('2d');
        if (!canvas || !context) throw new Error('no canvas');
        canvas.width = canvas.height = rows.length * 6;
        context.fillStyle = '#fff';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.fillStyle = '#000';
        rows.forEach((row, y) => {
          row.forEach((isDark, x) => {
            if (isDark) context.fillRect(x * 6, y * 6, 6, 6);
          });
        });
      },
      encode(text, { border: 4 }).data,
    );
    const scanner = await shower.browserContext().newPage();
    await scanner.goto(shower.url().replace(/\?.*/, '?phone=scanner'));
    await started(scanner);
    const scanned = callOn(scanner, 'scanCode');
    const choice = await scanner.waitForSelector('.phone-scan button');
    const offered = await choice?.evaluate((button) => button.textContent);
    await choice?.click();
    expect([offered, await scanned]).toEqual([
      'shower',
      { errMsg: 'scanCode:ok', result: text, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' },
    ]);
  });
});

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

describe('a phone in a frame', () => {
  const openFramed = async () => {
    const tab = await server.open('/frame');
    const frame = await (await tab.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await frame.waitForFunction(() => globalThis.phone !== undefined && globalThis.phone.pageStack.length > 0);
    return { tab, frame };
  };

  it('asks the page around it to scan', async () => {
    const { tab, frame } = await openFramed();
    await tab.evaluate(() => {
      addEventListener('message', ({ data, source }) => {
        if (data.type !== 'phone-scan') return;
        (source as Window).postMessage({ type: 'phone-scanned', id: data.id, code: 'from-the-page' }, location.origin);
      });
    });
    const scanned = await frame.evaluate(() => {
      const { scanCode } = globalThis.phone.wx;
      return typeof scanCode === 'function' ? scanCode({}) : undefined;
    });
    expect(scanned.result).toBe('from-the-page');
  });

  it('obeys its settings, and forgets its storage on a reset', async () => {
    const { tab, frame } = await openFramed();
    const tell = (message: object) =>
      tab.evaluate(
        (told) => document.querySelector('iframe')?.contentWindow?.postMessage(told, location.origin),
        message,
      );
    const ask = (api: string) =>
      frame.evaluate(async (name) => {
        const run = globalThis.phone.wx[name];
        return typeof run === 'function' ? run({}) : undefined;
      }, api);
    await frame.evaluate(() => {
      const { setStorageSync } = globalThis.phone.wx;
      if (typeof setStorageSync === 'function') setStorageSync('a', 1);
    });
    await tell({ type: 'phone-settings', network: 'slow' });
    await frame.waitForFunction(async () => {
      const { getNetworkType } = globalThis.phone.wx;
      return typeof getNetworkType === 'function' && (await getNetworkType({})).networkType === '2g';
    });
    const before = (await ask('getStorageInfo')).keys;
    await tell({ type: 'phone-reset' });
    await frame.waitForFunction(async () => {
      const { getStorageInfo } = globalThis.phone.wx;
      return typeof getStorageInfo === 'function' && (await getStorageInfo({})).keys.length === 0;
    });
    expect([before, (await ask('getNetworkType')).networkType]).toEqual([['a'], '2g']);
  });
});
