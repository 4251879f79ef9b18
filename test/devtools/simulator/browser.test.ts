import { encode } from 'uqr';
import { callOn, phonesOfFile, started } from './support/phoneInBrowser';

const server = phonesOfFile();

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

  it('carries the name of the mini-program as its title', async () => {
    const tab = await started(await server.open('/phone/?phone=resident'));
    expect(await tab.title()).toBe('样机');
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
