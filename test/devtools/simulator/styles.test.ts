import type { Page } from 'puppeteer-core';
import { phonesOfFile, started, stylesOf } from './support/phoneInBrowser';

const server = phonesOfFile();
let tab: Page;

const open = async (path: string) => {
  tab = await started(await server.open(path));
  return tab;
};
const seen = ['color', 'text-indent', 'background-color', 'margin-left'];
const untouched = ['rgb(0, 0, 0)', '0px', 'rgba(0, 0, 0, 0)', '0px'];
const [black, noIndent, noBackground, noMargin] = untouched;

describe('styles', () => {
  it('of a page lie over those of app.wxss, and those of a shared component reach it', async () => {
    await open('/phone/?open=pages/styles/index');
    expect(await stylesOf(tab, '.imported', seen)).toEqual(['rgb(3, 3, 3)', '7px', noBackground, noMargin]);
  });

  it('of page and app do not reach an isolated component, nor its own the page', async () => {
    expect([
      await stylesOf(tab, 'isolated-part > wx-view', seen),
      await stylesOf(tab, 'isolated-part', ['display', 'padding-left', 'width']),
    ]).toEqual([
      [black, '5px', 'rgb(10, 0, 0)', noMargin],
      ['block', '10px', '100px'],
    ]);
  });

  it('of page and app reach a component with addGlobalClass, which keeps its own to itself', async () => {
    expect(await stylesOf(tab, 'apply-part > wx-view', seen)).toEqual([
      'rgb(3, 3, 3)',
      '7px',
      'rgb(20, 0, 0)',
      noMargin,
    ]);
  });

  it('of page and shared component are one', async () => {
    expect(await stylesOf(tab, 'shared-part > wx-view', seen)).toEqual([
      'rgb(3, 3, 3)',
      '7px',
      'rgb(30, 0, 0)',
      noMargin,
    ]);
  });

  it('come in through an external class alone', async () => {
    expect(await stylesOf(tab, 'outer-part > wx-view', seen)).toEqual(['rgb(3, 3, 3)', '7px', noBackground, noMargin]);
  });

  it('find pictures of the package', async () => {
    const [background = ''] = await stylesOf(tab, '.picture', ['background-image']);
    expect(new URL(background.slice(5, -2)).pathname).toBe('/phone/package/images/dot.png');
  });

  it('go with their page', async () => {
    await tab.evaluate(() => {
      const { reLaunch } = globalThis.phone.wx;
      if (typeof reLaunch === 'function') reLaunch({ url: '/pages/shared/index' });
    });
    expect(await stylesOf(tab, '.from-page', seen)).toEqual(['rgb(1, 1, 1)', noIndent, noBackground, noMargin]);
  });
});

describe('lengths', () => {
  it.each([
    [375, ['187.5px', '37.5px']],
    [414, ['207px', '41.4px']],
  ])('in rpx follow a phone that is %d px wide, inline ones too', async (width, expected) => {
    await open('/phone/');
    await tab.setViewport({ width, height: 740 });
    await tab.reload();
    await started(tab);
    expect([
      ...(await stylesOf(tab, '.count', ['width'])),
      ...(await stylesOf(tab, '.foot', ['padding-left'])),
    ]).toEqual(expected);
  });

  it('in vh and fixed places are those of the page between the bars', async () => {
    await open('/phone/');
    const place = await tab.evaluate(() => {
      const foot = globalThis.phone.pageStack[0]?.frame.root.querySelector('.foot')?.getBoundingClientRect();
      return { bottom: foot?.bottom, height: foot?.height.toFixed(1) };
    });
    expect(place).toEqual({ bottom: 690, height: '62.2' });
  });
});
