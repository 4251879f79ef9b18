import { aPhone, settled } from './support/aPhone';

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
