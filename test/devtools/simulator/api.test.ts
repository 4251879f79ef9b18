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
