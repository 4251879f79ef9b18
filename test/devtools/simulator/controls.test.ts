import { aPhone, settled } from './support/aPhone';

const openControls = async () => {
  const opened = await aPhone({ launchUrl: 'pages/controls/index' });
  await settled();
  opened.host.takeNotes();
  return opened;
};

afterEach(() => {
  jest.useRealTimers();
});

describe('a builtin component', () => {
  it('hands its aria names to screen readers', async () => {
    const { find } = await openControls();
    const { role, ariaLabel, ariaHidden } = Object.fromEntries(
      ['role', 'aria-label', 'aria-hidden'].map((name) => [
        name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()),
        find('#labelled').getAttribute(name),
      ]),
    );
    expect({ role, ariaLabel, ariaHidden, alt: find('#picture > img').getAttribute('alt') }).toEqual({
      role: 'region',
      ariaLabel: '说明',
      ariaHidden: 'false',
      alt: '圆点',
    });
  });

  it('has a role of its own until a page gives it another', async () => {
    const { find, phone } = await openControls();
    const roles: (string | null)[] = [];
    for (const role of ['', 'link', '']) {
      phone.pageStack[0]?.instance.setData({ role });
      roles.push(find('#loading').getAttribute('role'));
    }
    expect(roles).toEqual(['button', 'link', 'button']);
  });

  it('hides when it is told to', async () => {
    const { find } = await openControls();
    expect(['#gone', '#labelled'].map((selector) => find(selector).hasAttribute('hidden'))).toEqual([true, false]);
  });

  it('wears its hover class while a finger is on it', async () => {
    const { find } = await openControls();
    jest.useFakeTimers();
    const { MouseEvent } = find('#labelled').ownerDocument.defaultView ?? globalThis;
    const worn: string[] = [];
    const wearsAfter = (milliseconds: number) => {
      jest.advanceTimersByTime(milliseconds);
      worn.push(find('#labelled').className);
    };
    find('#labelled').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    wearsAfter(49);
    wearsAfter(1);
    find('#labelled').dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true }));
    wearsAfter(399);
    wearsAfter(1);
    expect(worn).toEqual(['', 'pressed', 'pressed', '']);
  });

  it('finds the package’s pictures by relative and absolute path', async () => {
    const { find } = await openControls();
    expect(
      ['#picture > img', '#absolute > img'].map((picture) => [
        find(picture).getAttribute('src'),
        find(picture).style.objectFit,
      ]),
    ).toEqual([
      ['package/images/dot.png', 'contain'],
      ['package/images/dot.png', 'fill'],
    ]);
  });

  it('draws progress, icon and a loading button', async () => {
    const { find } = await openControls();
    expect({
      progress: [find('#progress .info').textContent, find('#progress').getAttribute('aria-valuenow')],
      icon: find('#icon > i').textContent,
      button: ['loading', 'disabled', 'type'].map((name) => find('#loading').getAttribute(name)),
    }).toEqual({ progress: ['40%', '40'], icon: '✓', button: ['', '', 'primary'] });
  });

  it('draws rich text without scripts and handlers', async () => {
    const { find } = await openControls();
    expect([find('#rich').innerHTML, find('#html').innerHTML]).toEqual([
      '<b class="bold">粗</b>',
      '<p style="color:red">红</p>',
    ]);
  });

  it('navigates relative to its page', async () => {
    const { tap, phone } = await openControls();
    tap('#go');
    expect(phone.pageStack.map(({ path, query }) => ({ path, query }))).toEqual([
      { path: 'pages/controls/index', query: {} },
      { path: 'pages/detail/index', query: { from: 'navigator' } },
    ]);
  });

  it('swipes to the next item', async () => {
    const { host, phone, find } = await openControls();
    const swiper = phone.glassElementOf(find('#swiper'));
    const { MouseEvent } = find('#swiper').ownerDocument.defaultView ?? globalThis;
    const at = (type: string, clientX: number) =>
      find('#swiper').dispatchEvent(new MouseEvent(type, { clientX, bubbles: true, composed: true }));
    at('mousedown', 300);
    at('mousemove', 100);
    at('mouseup', 100);
    expect([swiper === null, host.takeNotes(), find('#swiper .dots').children.length]).toEqual([
      false,
      ['swiper change {"current":1,"currentItemId":"q","source":"touch"}'],
      2,
    ]);
  });

  it('tells a long press from a tap', async () => {
    const { host, find } = await openControls();
    jest.useFakeTimers();
    const { MouseEvent } = find('#press').ownerDocument.defaultView ?? globalThis;
    const press = (milliseconds: number) => {
      find('#press').dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
      jest.advanceTimersByTime(milliseconds);
      find('#press').dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true }));
      return host.takeNotes();
    };
    expect([press(349), press(350)]).toEqual([
      ['press touchstart {}', 'press tap {"x":0,"y":0}'],
      ['press touchstart {}', 'press longpress {"x":0,"y":0}'],
    ]);
  });
});

describe('the DOM of a page and its glass-easel elements', () => {
  it('lead to each other, across what a builtin draws inside itself', async () => {
    const { phone, find } = await openControls();
    const element = phone.glassElementOf(find('#picture > img'));
    expect([element && phone.domElementOf(element), phone.glassElementOf(find('#picture').ownerDocument.body)]).toEqual(
      [find('#picture'), null],
    );
  });
});
