import { AdjustableSettings } from '../../../devtools/simulator/adjustableSettings';
import { aPhone, settled, type TestPhone } from './support/aPhone';

const cloudOf = ({ phone }: TestPhone) =>
  phone.wx.cloud as {
    init(): void;
    callFunction(call: { name: string; data?: unknown }): Promise<unknown>;
  };

describe('an API', () => {
  it('answers callbacks when there are any, success before complete', async () => {
    const { call } = await aPhone();
    const heard: unknown[] = [];
    const success = (result: unknown) => heard.push(['success', result]);
    const fail = (result: unknown) => heard.push(['fail', result]);
    const complete = () => heard.push('complete');
    const returned = await call('setStorage', { key: 'a', data: 1, success, fail, complete });
    await call('getStorage', { key: 'b', success, fail, complete });
    await settled();
    expect([returned, heard]).toEqual([
      undefined,
      [
        ['success', { errMsg: 'setStorage:ok' }],
        'complete',
        ['fail', { errMsg: 'getStorage:fail data not found' }],
        'complete',
      ],
    ]);
  });
});

describe('storage', () => {
  it('keeps values with their types and answers an empty string for what is not there', async () => {
    const { phone } = await aPhone();
    const { setStorageSync, getStorageSync, removeStorageSync, getStorageInfoSync } = phone.wx as Record<
      string,
      (...values: unknown[]) => unknown
    >;
    const stored = { number: 1, list: [1, { a: null }], date: new Date(0), nothing: undefined, gone: true };
    for (const [key, value] of Object.entries(stored)) setStorageSync?.(key, value);
    removeStorageSync?.('gone');
    expect([Object.keys(stored).map((key) => getStorageSync?.(key)), getStorageInfoSync?.()]).toEqual([
      [1, [1, { a: null }], new Date(0), undefined, ''],
      { keys: ['number', 'list', 'date', 'nothing'], currentSize: 1, limitSize: 10240 },
    ]);
  });

  it('refuses an entry of more than 1 MB', async () => {
    const { call, host } = await aPhone();
    await expect(call('setStorage', { key: 'big', data: 'x'.repeat(1024 * 1024 + 1) })).rejects.toEqual({
      errMsg: 'setStorage:fail entry size limit reached',
    });
    expect(host.storage.keys()).toEqual([]);
  });
});

describe('wx.cloud.callFunction', () => {
  it('needs wx.cloud.init first', async () => {
    const opened = await aPhone();
    await expect(cloudOf(opened).callFunction({ name: 'activity' })).rejects.toEqual({
      errCode: -1,
      errMsg: "cloud.callFunction:fail Cloud API isn't enabled, please call wx.cloud.init first",
    });
  });

  it('carries JSON both ways and nothing else', async () => {
    const opened = await aPhone();
    cloudOf(opened).init();
    const answer = await cloudOf(opened).callFunction({ name: 'activity', data: { at: new Date(0), no: undefined } });
    expect(answer).toEqual({
      errMsg: 'cloud.callFunction:ok',
      requestID: 'request-1',
      result: { name: 'activity', data: { at: '1970-01-01T00:00:00.000Z' } },
    });
  });

  it('fails as WeChat says it when the function does', async () => {
    const opened = await aPhone();
    cloudOf(opened).init();
    opened.host.answerCall = () => Promise.reject({ errCode: -504002, errMsg: 'functions execute fail' });
    await expect(cloudOf(opened).callFunction({ name: 'activity' })).rejects.toEqual({
      errCode: -504002,
      errMsg: 'cloud.callFunction:fail Error: errCode: -504002 | errMsg: functions execute fail',
    });
  });

  it('does not reach the cloud without a network', async () => {
    const opened = await aPhone({ settings: new AdjustableSettings({ network: 'offline' }) });
    cloudOf(opened).init();
    await expect(cloudOf(opened).callFunction({ name: 'activity' })).rejects.toEqual({
      errCode: -1,
      errMsg: 'cloud.callFunction:fail Error: request:fail net::ERR_INTERNET_DISCONNECTED',
    });
    expect(opened.host.calls).toEqual([]);
  });

  it('has its answer lost when the network goes while the cloud works', async () => {
    const opened = await aPhone();
    cloudOf(opened).init();
    opened.host.answerCall = async () => {
      opened.settings.adjust({ network: 'offline' });
      return { result: 'written', requestID: '' };
    };
    await expect(cloudOf(opened).callFunction({ name: 'activity' })).rejects.toEqual({
      errCode: -1,
      errMsg: 'cloud.callFunction:fail Error: request:fail timeout',
    });
  });
});

describe('the phone’s settings', () => {
  it('reach pages as network type and as changes of it', async () => {
    const { call, phone, settings } = await aPhone();
    const heard: unknown[] = [];
    (phone.wx.onNetworkStatusChange as (listener: (status: unknown) => void) => void)((status) => heard.push(status));
    const before = await call('getNetworkType');
    settings.adjust({ network: 'offline' });
    settings.adjust({ network: 'slow' });
    expect([before, heard, await call('getNetworkType')]).toEqual([
      { errMsg: 'getNetworkType:ok', networkType: 'wifi' },
      [
        { isConnected: false, networkType: 'none' },
        { isConnected: true, networkType: '2g' },
      ],
      { errMsg: 'getNetworkType:ok', networkType: '2g' },
    ]);
  });

  it('change the font size behind the app’s back: it leaves the front and comes back', async () => {
    const { call, settings, host } = await aPhone();
    await settled();
    host.takeNotes();
    const sizes = async () => (await call('getAppBaseInfo')) as { fontSizeSetting: number };
    const before = (await sizes()).fontSizeSetting;
    settings.adjust({ fontSize: 'large' });
    expect([before, (await sizes()).fontSizeSetting, host.takeNotes()]).toEqual([
      17,
      23.8,
      ['home hide', 'app hide', 'app show', 'home show'],
    ]);
  });
});

describe('what the phone shows over a page', () => {
  it('is a modal that answers which button was tapped', async () => {
    const { call, around } = await aPhone();
    const answer = call('showModal', { title: '取消报名', content: '确定吗？' });
    const shown = [around('.phone-dialog h2')?.textContent, around('.phone-dialog p')?.textContent];
    around('.phone-dialog .cancel')?.click();
    expect([shown, await answer, around('.phone-dialog')]).toEqual([
      ['取消报名', '确定吗？'],
      { errMsg: 'showModal:ok', confirm: false, cancel: true, content: null },
      null,
    ]);
  });

  it('is a modal to write in', async () => {
    const { call, around } = await aPhone();
    const answer = call('showModal', { title: '原因', editable: true, placeholderText: '请填写' });
    const entry = around('.phone-dialog input') as HTMLInputElement;
    const { placeholder } = entry;
    entry.value = '场地有变';
    around('.phone-dialog .confirm')?.click();
    expect([placeholder, await answer]).toEqual([
      '请填写',
      { errMsg: 'showModal:ok', confirm: true, cancel: false, content: '场地有变' },
    ]);
  });

  it('is an action sheet that tells the choice or its absence', async () => {
    const { call, document } = await aPhone();
    const choose = async (index: number) => {
      const answer = call('showActionSheet', { itemList: ['甲', '乙'] });
      document.querySelectorAll<HTMLElement>('.phone-actions button')[index]?.click();
      return answer.catch((failure: unknown) => failure);
    };
    expect([await choose(1), await choose(2)]).toEqual([
      { errMsg: 'showActionSheet:ok', tapIndex: 1 },
      { errMsg: 'showActionSheet:fail cancel' },
    ]);
  });

  it('is one toast at a time', async () => {
    const { call, document } = await aPhone();
    await call('showLoading', { title: '提交中' });
    await call('showToast', { title: '已报名', icon: 'success' });
    const toasts = [...document.querySelectorAll('.phone-toast')].map((toast) => toast.textContent);
    await call('hideToast');
    expect([toasts, document.querySelectorAll('.phone-toast').length]).toEqual([['已报名'], 0]);
  });

  it('is a title, its colours and a badge on a tab', async () => {
    const { call, around } = await aPhone();
    await call('setNavigationBarTitle', { title: '改名' });
    await call('setNavigationBarColor', { frontColor: '#000000', backgroundColor: '#ffffff' });
    await call('setTabBarBadge', { index: 1, text: '3' });
    expect({
      title: around('.phone-title')?.textContent,
      isWhite: around('.phone-top')?.classList.contains('white'),
      background: around('.phone-top')?.style.background,
      badge: around('.phone-tabs > div:nth-child(2) em')?.textContent,
    }).toEqual({ title: '改名', isWhite: false, background: 'rgb(255, 255, 255)', badge: '3' });
  });

  it('refuses a navigation bar text that is neither black nor white', async () => {
    const { call } = await aPhone();
    await expect(call('setNavigationBarColor', { frontColor: '#123456', backgroundColor: '#ffffff' })).rejects.toEqual({
      errMsg: 'setNavigationBarColor:fail invalid frontColor "#123456"',
    });
  });

  it.each([
    [40, []],
    [120, ['home refresh']],
  ])('tells a page that was pulled %d px down: %j', async (distance, notes) => {
    const { host, phone } = await aPhone();
    await settled();
    host.takeNotes();
    const scroller = phone.pageStack[0]?.frame.scroller;
    const { MouseEvent } = scroller?.ownerDocument.defaultView ?? globalThis;
    scroller?.dispatchEvent(new MouseEvent('mousedown', { clientY: 200 }));
    scroller?.dispatchEvent(new MouseEvent('mouseup', { clientY: 200 + distance }));
    expect(host.takeNotes()).toEqual(notes);
  });

  it('refreshes a page until the page says it is done', async () => {
    const { call, host, find } = await aPhone();
    await settled();
    host.takeNotes();
    await call('startPullDownRefresh');
    const during = find('.refresher').classList.contains('active');
    await call('stopPullDownRefresh');
    expect([host.takeNotes(), during, find('.refresher').classList.contains('active')]).toEqual([
      ['home refresh'],
      true,
      false,
    ]);
  });
});

describe('a modal', () => {
  it('is refused when a button has more than four characters', async () => {
    const { call, around } = await aPhone();
    await expect(call('showModal', { content: '?', confirmText: '我知道了吧' })).rejects.toEqual({
      errMsg: 'showModal:fail confirmText length should not larger than 4 Chinese characters',
    });
    expect(around('.phone-dialog')).toBe(null);
  });
});

describe('the device', () => {
  it('scans what the host points it at, or tells that the person gave up', async () => {
    const { call, host } = await aPhone();
    const givenUp = call('scanCode');
    await expect(givenUp).rejects.toEqual({ errMsg: 'scanCode:fail cancel' });
    host.scanned = 'ticket';
    expect(await call('scanCode')).toEqual({
      errMsg: 'scanCode:ok',
      result: 'ticket',
      scanType: 'QR_CODE',
      charSet: 'utf-8',
      path: '',
      rawData: '',
    });
  });

  it('tells its measures with the page between the bars', async () => {
    const { call } = await aPhone();
    expect(await call('getWindowInfo')).toEqual({
      pixelRatio: 1,
      screenWidth: 375,
      screenHeight: 740,
      windowWidth: 375,
      windowHeight: 622,
      statusBarHeight: 24,
      screenTop: 68,
      safeArea: { left: 0, right: 375, top: 24, bottom: 740, width: 375, height: 716 },
    });
  });
});

describe('a selector query', () => {
  it('answers in order, within the page on top', async () => {
    const { phone } = await aPhone({ launchUrl: 'pages/controls/index' });
    type Query = {
      select(selector: string): { fields(fields: object): Query };
      selectAll(selector: string): { fields(fields: object): Query };
      exec(listener: (answers: unknown[]) => void): void;
    };
    const query = (phone.wx.createSelectorQuery as () => Query)();
    const answers = await new Promise<unknown[]>((resolve) => {
      query
        .select('#labelled')
        .fields({ id: true, properties: ['hoverClass'] })
        .select('.nothing')
        .fields({ id: true })
        .selectAll('#progress')
        .fields({ id: true, properties: ['percent'] })
        .exec(resolve);
    });
    expect(answers).toEqual([{ id: 'labelled', hoverClass: 'pressed' }, null, [{ id: 'progress', percent: 40 }]]);
  });

  it('gives the node of a 2d canvas, which the phone shows to other phones', async () => {
    const { phone } = await aPhone({ launchUrl: 'pages/controls/index' });
    type Node = { width: number; height: number; getContext: unknown; createImage: unknown };
    type Query = {
      select(selector: string): { node(): { exec(listener: (answers: [{ node: Node }]) => void): void } };
    };
    const node = await new Promise<Node>((resolve) => {
      (phone.wx.createSelectorQuery as () => Query)()
        .select('#canvas')
        .node()
        .exec(([answer]) => resolve(answer.node));
    });
    node.width = 240;
    node.height = 160;
    expect(phone.currentCanvases().map(({ width, height }) => [width, height])).toEqual([[240, 160]]);
  });
});
