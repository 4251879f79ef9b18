import type Element from 'miniprogram-automator/out/Element';
import type {
  CustomElement,
  InputElement,
  ScrollViewElement,
  SliderElement,
  SwiperElement,
} from 'miniprogram-automator/out/Element';
import type Page from 'miniprogram-automator/out/Page';
import { openFixture } from './support/openFixture';
import { until } from './support/until';

let fixture: Awaited<ReturnType<typeof openFixture>>;
let page: Page;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());
beforeEach(async () => {
  await fixture.miniProgram.callWxMethod('reLaunch', { url: '/pages/first/index' });
  const current = await fixture.miniProgram.currentPage();
  if (!current) throw new Error('no page');
  page = current;
});

async function find<Kind extends Element = Element>(selector: string): Promise<Kind> {
  const element = await page.$(selector);
  if (!element) throw new Error(`no ${selector}`);
  // The client makes elements of the kind that their tag has.
  return element as Kind;
}
const text = async (selector: string) => (await find(selector)).text();
const becomes = async (selector: string, expected: string) => {
  await until(async () => (await text(selector)) === expected);
  expect(await text(selector)).toBe(expected);
};

test.each([
  ['.title', 'view'],
  ['#headline', 'view'],
  ['view.title > text', 'text'],
  ['page .page-body input', 'input'],
  ['scroll-view .row', 'view'],
  ['fancy-box', 'fancy-box'],
])('%s finds a %s', async (selector, tagName) => {
  expect((await find(selector)).tagName).toBe(tagName);
});

test('what a component draws inside is found in the component', async () => {
  const box = await find('fancy-box');
  expect(await (await box.$('.slotted'))?.text()).toBe('in the slot');
  expect(await (await box.$('view'))?.text()).toBe('Box 0');
});

test('nothing is found where nothing is, and what a builtin draws itself with is not there', async () => {
  expect(await page.$('.nowhere')).toBeNull();
  expect(await page.$('.page-body div')).toBeNull();
  expect(await page.$$('swiper-item')).toHaveLength(3);
});

test('elements are found by XPath', async () => {
  expect(await (await page.xpath('//view[@class="title"]/text'))?.text()).toBe('there');
  expect(await page.getElementsByXpath('//swiper-item')).toHaveLength(3);
});

test('an element tells its words, attributes, style, place and template', async () => {
  const title = await find('.title');
  expect(await title.text()).toBe('Hello there');
  expect(await title.attribute('class')).toBe('title');
  expect(await title.style('color')).toBe('rgb(1, 2, 3)');
  expect(await title.outerWxml()).toMatch(/^<view .*class="title".*>Hello <text class="strong">there<\/text><\/view>$/);
  expect(await title.wxml()).toBe('Hello <text class="strong">there</text>');
  expect(await title.offset()).toEqual({ left: 0, top: 0 });
  expect((await title.size()).width).toBe(375);
});

test('taps arrive once each, and a long press is told from a tap', async () => {
  const count = await find('.count');
  await count.tap();
  await count.tap();
  await becomes('.count', 'pressed 2');
  await (await find('.long')).longpress();
  await becomes('.long', 'long');
});

test('what moves away from the finger is tapped where it is then, and nothing else is', async () => {
  const count = await find('.count');
  await fixture.tab.evaluate(() => {
    const pushDown = () => {
      globalThis.phone.pageStack.at(-1)?.instance.setData({ isPushed: true });
    };
    window.addEventListener('mousemove', pushDown, { capture: true, once: true });
  });
  await count.tap();
  await becomes('.count', 'pressed 1');
  expect(await text('.long')).toBe('not yet');
});

test('a finger that a busy machine lifts late taps again, once', async () => {
  const { mouse } = fixture.tab;
  const lift = mouse.up.bind(mouse);
  const late = jest.spyOn(mouse, 'up').mockImplementationOnce(async (options) => {
    await becomes('.long', 'long');
    await lift(options);
  });
  await (await find('.long')).tap();
  await (await find('.count')).tap();
  await becomes('.count', 'pressed 1');
  expect(late).toHaveBeenCalledTimes(3);
  late.mockRestore();
});

test('what lies under something else, or is not shown, cannot be tapped', async () => {
  await expect((await find('.covered')).tap()).rejects.toThrow(
    '<wx-view class="covered"> is covered by <wx-view class="cover">',
  );
  await expect((await find('.hidden')).tap()).rejects.toThrow('<wx-view class="hidden"> is not visible');
});

test('text is typed into fields, no longer than they take', async () => {
  const name = await find<InputElement>('.name');
  await name.input('一二三四五六七');
  await becomes('.echo', '一二三四五');
  expect(await name.value()).toBe('一二三四五');
  await (await find<InputElement>('.words')).input('two\nlines');
  expect(await page.data('words')).toBe('two\nlines');
});

test('switches, sliders, pickers and swipers give the page their values', async () => {
  await (await find('.wanted')).tap();
  await becomes('.wanted-word', 'yes');
  await (await find<SliderElement>('.amount')).slideTo(40);
  expect(await page.data('amount')).toBe(40);
  await (await find('.choice')).trigger('change', { value: 1 });
  await becomes('.chosen', 'green');
  await (await find<SwiperElement>('.cards')).swipeTo(2);
  expect(await page.data('card')).toBe(2);
});

test('a finger that moves drags what it touches', async () => {
  const cards = await find('.cards');
  await cards.touchstart();
  await cards.touchmove({ touches: [{ clientX: 20, clientY: 20 }] });
  await cards.touchend();
  await until(async () => (await page.data('card')) === 1);
  expect(await page.data('card')).toBe(1);
});

test('a scroll-view is scrolled, and what lies outside is brought into sight for a tap', async () => {
  const list = await find<ScrollViewElement>('.list');
  await list.scrollTo(0, 30);
  expect(await list.property('scrollTop')).toBe(30);
  expect(Number(await list.scrollHeight())).toBeGreaterThan(60);
});

test('a custom component gives its data, takes new data, runs its methods and tells its page', async () => {
  const box = await find<CustomElement>('fancy-box');
  expect(await box.data()).toEqual({ caption: 'Box', times: 0 });
  expect(await box.property('caption')).toBe('Box');
  expect(await box.callMethod('double', 4)).toBe(8);
  await box.setData({ times: 6 });
  await (await box.$('.inside, view'))?.tap();
  expect(await box.data('times')).toBe(7);
  expect(await page.data('opened')).toEqual({ times: 7 });
});

test('a page gives its data by path, takes new data and runs its functions', async () => {
  expect(await page.data('deep.list[0].value')).toBe('found');
  await page.setData({ presses: 41 });
  expect(await page.callMethod('sum', 1, 2)).toBe(3);
  await becomes('.count', 'pressed 41');
});

test('an element of a closed page is gone', async () => {
  const title = await find('.title');
  await fixture.miniProgram.callWxMethod('reLaunch', { url: '/pages/second/index' });
  await expect(title.text()).rejects.toThrow('element destroyed');
  await expect(page.data()).rejects.toThrow('page destroyed');
});
