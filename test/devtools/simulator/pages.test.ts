import { aPhone, settled } from './support/aPhone';

describe('pages on a phone', () => {
  it('live through launch, a second page and the way back in WeChat’s order', async () => {
    const { host, call } = await aPhone();
    await settled();
    const launched = host.takeNotes();
    await call('navigateTo', { url: '/pages/detail/index?id=7&name=%E7%94%B2' });
    await settled();
    const gone = host.takeNotes();
    await call('navigateBack');
    expect({ launched, gone, back: host.takeNotes() }).toEqual({
      launched: ['app launch pages/home/index', 'app show', 'home load {}', 'home show', 'home ready'],
      gone: ['home hide', 'detail load {"id":"7","name":"%E7%94%B2"}', 'detail show', 'detail ready'],
      back: ['detail unload', 'home show'],
    });
  });

  it('of tabs stay alive when another tab is chosen, and a page above them is closed', async () => {
    const { host, call, phone } = await aPhone();
    await call('navigateTo', { url: '/pages/detail/index' });
    await settled();
    host.takeNotes();
    await call('switchTab', { url: '/pages/mine/index' });
    await settled();
    const first = host.takeNotes();
    await call('switchTab', { url: '/pages/home/index' });
    expect({ first, back: host.takeNotes(), stack: phone.pageStack.map((page) => page.path) }).toEqual({
      first: ['detail unload', 'mine load {}', 'mine show', 'mine ready'],
      back: ['mine hide', 'home show'],
      stack: ['pages/home/index'],
    });
  });

  it('are told of a tap on their tab', async () => {
    const { host, around } = await aPhone();
    await settled();
    host.takeNotes();
    around('.phone-tabs > div:nth-child(1)')?.click();
    expect(host.takeNotes()).toEqual(['home tab 首页']);
  });

  it('are all closed by a relaunch and one by one by a redirect', async () => {
    const { call, phone } = await aPhone();
    await call('navigateTo', { url: '/pages/detail/index' });
    await call('redirectTo', { url: '../shared/index' });
    const redirected = phone.pageStack.map((page) => page.path);
    await call('reLaunch', { url: '/pages/detail/index?again=1' });
    expect([redirected, phone.pageStack.map((page) => [page.path, page.query])]).toEqual([
      ['pages/home/index', 'pages/shared/index'],
      [['pages/detail/index', { again: '1' }]],
    ]);
  });

  it('scroll to an element, as far above it as asked', async () => {
    const { call, find, phone } = await aPhone();
    await settled();
    const { scroller } = phone.pageStack.at(-1)?.frame ?? {};
    if (scroller === undefined) throw new Error('no page');
    const placeAt = (element: HTMLElement, y: number) => {
      jest.spyOn(element, 'getBoundingClientRect').mockReturnValue({ top: y } as DOMRect);
    };
    placeAt(scroller, 44);
    placeAt(find('.count'), 344);
    scroller.scrollTop = 100;
    await call('pageScrollTo', { selector: '.count', offsetTop: -16 });
    expect(scroller.scrollTop).toBe(384);
  });

  it('of a subpackage open like any other', async () => {
    const { call, find } = await aPhone();
    await call('navigateTo', { url: '/parts/shelf/pages/far/index' });
    expect(find('.path').textContent).toBe('parts/shelf/pages/far/index');
  });

  it.each([
    ['navigateTo', '/pages/mine/index', 'navigateTo:fail can not navigateTo a tabbar page'],
    ['redirectTo', '/pages/mine/index', 'redirectTo:fail can not redirectTo a tabbar page'],
    ['switchTab', '/pages/detail/index', 'switchTab:fail can not switch to no-tabBar page'],
    ['navigateTo', '/pages/nowhere/index', 'navigateTo:fail page "pages/nowhere/index" is not found'],
    ['reLaunch', '/pages/nowhere/index', 'reLaunch:fail page "pages/nowhere/index" is not found'],
    ['navigateBack', '', 'navigateBack:fail cannot navigate back at first page.'],
  ])('refuse %s to "%s"', async (api, url, errMsg) => {
    const { call, phone } = await aPhone();
    await expect(call(api, { url })).rejects.toEqual({ errMsg });
    expect(phone.pageStack.map((page) => page.path)).toEqual(['pages/home/index']);
  });

  it('stack ten high and no higher', async () => {
    const { call, phone } = await aPhone();
    for (let depth = 2; depth <= 10; depth += 1) await call('navigateTo', { url: '/pages/detail/index' });
    await expect(call('navigateTo', { url: '/pages/detail/index' })).rejects.toEqual({
      errMsg: 'navigateTo:fail webview count limit exceed',
    });
    expect(phone.pageStack.length).toBe(10);
  });

  it('hear of the app leaving the front and coming back', async () => {
    const { host, phone } = await aPhone();
    await settled();
    host.takeNotes();
    phone.hide();
    phone.show();
    expect(host.takeNotes()).toEqual(['home hide', 'app hide', 'app show', 'home show']);
  });

  it('open at the address that the phone is started with', async () => {
    const { phone } = await aPhone({ launchUrl: 'pages/detail/index?from=link' });
    expect(phone.pageStack.map(({ path, query }) => ({ path, query }))).toEqual([
      { path: 'pages/detail/index', query: { from: 'link' } },
    ]);
  });

  it('start anew on a reload while what was stored stays', async () => {
    const { call, phone, find, tap } = await aPhone();
    await call('setStorage', { key: 'kept', data: 1 });
    tap('.count');
    phone.reload();
    expect([find('.count').textContent, await call('getStorage', { key: 'kept' })]).toEqual([
      '0',
      { errMsg: 'getStorage:ok', data: 1 },
    ]);
  });
});
