import { aPhone, settled } from './support/aPhone';

describe('what goes wrong on a phone', () => {
  it('is told to the host, the app and whoever looks at the screen, once', async () => {
    const { host, tap, around } = await aPhone();
    await settled();
    host.takeNotes();
    tap('.fail');
    expect([host.exceptions, host.takeNotes(), around('.phone-problem')?.textContent]).toEqual([
      ['the page broke'],
      ['app error the page broke'],
      '模拟器提示: the page broke',
    ]);
  });

  it('says which API is not emulated when a page calls it', async () => {
    const { host, tap, around } = await aPhone();
    tap('.reject');
    expect([host.exceptions, around('.phone-problem')?.textContent]).toEqual([
      ['wx.chooseVideo is not emulated'],
      '模拟器提示: wx.chooseVideo is not emulated',
    ]);
  });

  it('lets a page look whether an API is there, and answers for what is emulated', async () => {
    const { phone, call } = await aPhone();
    const canIUse = async (schema: string) => (phone.wx.canIUse as (schema: string) => boolean)(schema);
    expect({
      read: typeof phone.wx.chooseVideo,
      unknown: typeof phone.wx.webpackJsonp,
      api: await canIUse('showToast'),
      option: await canIUse('showToast.object.title'),
      missing: await canIUse('chooseVideo'),
      component: await canIUse('button.open-type.share'),
      cloud: await canIUse('cloud.callFunction'),
      noCloud: await canIUse('cloud.database'),
      privacy: await call('getPrivacySetting'),
    }).toEqual({
      read: 'function',
      unknown: 'undefined',
      api: true,
      option: true,
      missing: false,
      component: true,
      cloud: true,
      noCloud: false,
      privacy: { errMsg: 'getPrivacySetting:ok', needAuthorization: false, privacyContractName: '' },
    });
  });

  it('names a function of wx.cloud that is not emulated', async () => {
    const { phone, host } = await aPhone();
    const { database } = phone.wx.cloud as { database: () => unknown };
    expect(database).toThrow('wx.cloud.database is not emulated');
    expect(host.exceptions).toEqual(['wx.cloud.database is not emulated']);
  });

  it('says which open-type of a button is not emulated', async () => {
    const { host, tap } = await aPhone({ launchUrl: 'pages/form/index' });
    tap('#contact');
    expect(host.exceptions).toEqual(['<button open-type="contact"> is not emulated']);
  });

  it('reaches the app when a promise is rejected and nobody listens', async () => {
    const { phone, host } = await aPhone();
    const heard: unknown[] = [];
    (phone.wx.onUnhandledRejection as (listener: (rejection: unknown) => void) => void)((rejection) =>
      heard.push(rejection),
    );
    phone.rejectionUnhandled({ errMsg: 'request:fail' });
    expect([heard, host.exceptions]).toEqual([[{ reason: { errMsg: 'request:fail' } }], ['request:fail']]);
  });
});
