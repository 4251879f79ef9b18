import WebSocket from 'ws';
import { openFixture } from './support/openFixture';
import { until } from './support/until';

let fixture: Awaited<ReturnType<typeof openFixture>>;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());
beforeEach(() => fixture.miniProgram.callWxMethod('reLaunch', { url: '/pages/first/index' }));

const textOf = async (selector: string) => {
  const element = await (await fixture.miniProgram.currentPage())?.$(selector);
  return element?.text();
};
const tap = async (selector: string) => {
  const element = await (await fixture.miniProgram.currentPage())?.$(selector);
  if (!element) throw new Error(`no ${selector}`);
  await element.tap();
};

test('the client accepts the phone and finds its first page', async () => {
  const page = await fixture.miniProgram.currentPage();
  expect({ path: page?.path, query: page?.query }).toEqual({ path: 'pages/first/index', query: {} });
});

test('a tap that opens a page shows on the page stack, with its query', async () => {
  await tap('.go');
  const stack = await fixture.miniProgram.pageStack();
  expect(stack.map(({ path, query }) => ({ path, query }))).toEqual([
    { path: 'pages/first/index', query: {} },
    { path: 'pages/second/index', query: { from: 'first' } },
  ]);
});

test('the way back and the tabs are tapped as a person taps them', async () => {
  await tap('.go');
  await fixture.miniProgram.native().navigateLeft();
  expect((await fixture.miniProgram.currentPage())?.path).toBe('pages/first/index');
  await fixture.miniProgram.native().switchTab({ url: '/pages/third/index' });
  expect((await fixture.miniProgram.currentPage())?.path).toBe('pages/third/index');
});

test.each([
  ['confirmModal', 'yes'],
  ['cancelModal', 'no'],
] as const)('%s answers the modal that the page asked with', async (control, answer) => {
  await tap('.ask');
  await fixture.miniProgram.native()[control]();
  await until(async () => (await textOf('.asked')) === answer);
  expect(await textOf('.asked')).toBe(answer);
});

test.each([
  ['authorizeAllow', 'saveImageToPhotosAlbum:ok'],
  ['authorizeCancel', 'saveImageToPhotosAlbum:fail auth deny'],
] as const)('%s answers what WeChat asks for the mini-program', async (control, answer) => {
  const save = `function () {
    wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/a.png', '', 'base64');
    const tell = ({ errMsg }) => { getApp().saved = errMsg; };
    wx.saveImageToPhotosAlbum({ filePath: wx.env.USER_DATA_PATH + '/a.png', complete: tell });
  }`;
  const said = () => fixture.miniProgram.evaluate('function () { return getApp().saved; }');
  await fixture.tab.evaluate(() => localStorage.clear());
  await fixture.miniProgram.evaluate(save);
  await fixture.tab.waitForSelector('.phone-permission');
  await fixture.miniProgram.native()[control]();
  await until(async () => (await said()) === answer);
  expect(await said()).toBe(answer);
});

test('a control that is not on the screen is refused by name', async () => {
  await expect(fixture.miniProgram.native().confirmModal()).rejects.toThrow('confirmModal: not on the screen');
});

test('a mocked method answers callbacks until it is restored', async () => {
  await fixture.miniProgram.mockWxMethod('scanCode', { result: 'a code', errMsg: 'scanCode:ok' });
  await tap('.scan');
  await until(async () => (await textOf('.scanned')) !== '');
  expect(await textOf('.scanned')).toBe('a code');

  await fixture.miniProgram.mockWxMethod('scanCode', { errMsg: 'scanCode:fail cancel' });
  await tap('.scan');
  await until(async () => (await textOf('.scanned')) !== 'a code');
  expect(await textOf('.scanned')).toBe('scanCode:fail cancel');

  await fixture.miniProgram.mockWxMethod('getSystemInfoSync', { model: 'a mock' });
  expect(await fixture.miniProgram.systemInfo()).toEqual({ model: 'a mock' });
  await fixture.miniProgram.restoreWxMethod('scanCode');
  await fixture.miniProgram.restoreWxMethod('getSystemInfoSync');
  expect(await fixture.miniProgram.systemInfo()).not.toEqual({ model: 'a mock' });
});

test('a function as a mock gets its arguments and the method that it stands for', async () => {
  await fixture.miniProgram.mockWxMethod(
    'getStorageSync',
    function (this: { origin: (key: string) => unknown }, key: string, suffix: string) {
      return `${this.origin(key)}${suffix}`;
    },
    '!',
  );
  await fixture.miniProgram.callWxMethod('setStorageSync', 'key', 'kept');
  expect(await fixture.miniProgram.callWxMethod('getStorageSync', 'key')).toBe('kept!');
  await fixture.miniProgram.restoreWxMethod('getStorageSync');
  expect(await fixture.miniProgram.callWxMethod('getStorageSync', 'key')).toBe('kept');
});

test('code is evaluated where the app lives', async () => {
  const source = 'function (more) { return getApp().launches + getCurrentPages().length + more }';
  expect(await fixture.miniProgram.evaluate(source, 5)).toBe(7);
});

test('an exposed function is called from the phone', async () => {
  const calls: unknown[] = [];
  await fixture.miniProgram.exposeFunction('tellTest', (...args: unknown[]) => calls.push(args));
  await fixture.miniProgram.evaluate('function () { tellTest("hello", 1) }');
  await until(() => calls.length > 0);
  expect(calls).toEqual([['hello', 1]]);
});

test('what nobody caught and what is logged reach the client', async () => {
  const exceptions: string[] = [];
  const logs: unknown[] = [];
  fixture.miniProgram.on('exception', ({ exception }) => exceptions.push(exception.message));
  fixture.miniProgram.on('console', ({ type, args }) => logs.push({ type, args }));
  await fixture.miniProgram.evaluate('function () { console.info("seen", { deep: 1 }) }');
  await tap('.fail');
  await until(() => exceptions.length > 0 && logs.length > 0);
  expect(exceptions).toEqual(['thrown on purpose']);
  expect(logs).toContainEqual({ type: 'info', args: ['seen', { deep: 1 }] });
});

test('the picture is a PNG of the phone', async () => {
  const picture = Buffer.from(String(await fixture.miniProgram.screenshot()), 'base64');
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect({ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }).toEqual({ width: 750, height: 1480 });
});

test('a method that is not emulated answers with its name', async () => {
  await expect(fixture.miniProgram.stopAudits()).rejects.toThrow('Tool.stopAudits is not emulated');
  await expect(fixture.miniProgram.testAccounts()).rejects.toThrow('Tool.getTestAccounts is not emulated');
});

test('a phone that was reloaded is driven on', async () => {
  await fixture.tab.reload();
  expect((await fixture.miniProgram.currentPage())?.path).toBe('pages/first/index');
});

test('a web page cannot reach the phone', async () => {
  const foreign = new WebSocket(fixture.wsEndpoint, { origin: 'https://example.com' });
  const outcome = await new Promise((resolve) => {
    foreign.once('open', () => resolve('open'));
    foreign.once('error', (error) => resolve(error.message));
  });
  expect(outcome).toBe('Unexpected server response: 401');
});
