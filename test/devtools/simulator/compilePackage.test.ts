import { compilePackage } from '../../../devtools/simulator/compiler/compilePackage';
import { evaluatePackage } from '../../../devtools/simulator/compiler/evaluatePackage';
import { aFolder } from '../../support/temporaryFolder';

const aPackage = (files: Readonly<Record<string, string>> = {}, appJson: object = { pages: ['page'] }) =>
  aFolder({ 'app.json': JSON.stringify(appJson), 'app.js': '', 'page.js': '', 'page.wxml': '', ...files });

describe('compiling a package', () => {
  it('gives what a phone needs to run it', async () => {
    const folder = aPackage({
      'app.wxss': 'page { margin: 10rpx }',
      'page.json': '{ "navigationBarTitleText": "页" }',
      'images/dot.png': 'dot',
    });
    const { code, ...data } = await compilePackage(folder);
    const { templates, modules } = evaluatePackage({ code, ...data }, 'package/');
    expect({ data, templates: Object.keys(templates), modules: Object.keys(modules) }).toEqual({
      data: {
        appConfig: { pages: ['page'] },
        configs: { app: { pages: ['page'] }, page: { navigationBarTitleText: '页' } },
        styles: { app: 'wx-page { margin: calc(var(--rpx) * 10) }' },
        fontFaces: '',
        assets: ['images/dot.png'],
      },
      templates: ['page'],
      modules: ['app.js', 'page.js'],
    });
  });

  it('turns wxss into css whose classes and hosts still wait for their scope', async () => {
    const folder = aPackage({
      'colours.wxss': '.blue { color: blue }',
      'page.wxss': `@import "./colours.wxss";
@font-face { font-family: icons; src: url(fonts/icons.woff) }
:host { width: 50vw }
:host .a > view:not(.b)::after { background: url(https://example.com/a.png) }
@media (min-width: 750rpx) { .c-1rpx { height: calc(100vh - 20.5rpx) } }
@keyframes turn { from { width: 1rpx } }`,
    });
    const { styles, fontFaces } = await compilePackage(folder);
    expect([styles.page?.replace(/\n+/g, '\n'), fontFaces]).toEqual([
      `.__class_scope__blue { color: blue }
[wx-host="__host_scope__"] { width: calc(var(--vw) * 50) }
[wx-host="__host_scope__"] .__class_scope__a > wx-view:not(.__class_scope__b)::after { background: url(https://example.com/a.png) }
@media (min-width: 375px) { .__class_scope__c-1rpx { height: calc(calc(var(--vh) * 100) - calc(var(--rpx) * 20.5)) } }
@keyframes turn { from { width: calc(var(--rpx) * 1) } }`,
      '@font-face { font-family: icons; src: url(package/fonts/icons.woff) }',
    ]);
  });

  it.each([
    ['a template that does not parse', { 'page.wxml': '<view>\n  <view wx:if="{{ a"></view>' }, 'page.wxml:2:'],
    ['an import that is not there', { 'page.wxss': '@import "none.wxss";' }, 'imported style sheet not found'],
    ['a style sheet that does not parse', { 'page.wxss': '.a {' }, 'page.wxss:1:1'],
    ['a config that is not JSON', { 'page.json': '{' }, 'page.json is not JSON'],
  ])('refuses %s, naming the place', async (_, files, message) => {
    await expect(compilePackage(aPackage(files))).rejects.toThrow(message);
  });

  it('refuses what app.json names and the package lacks', async () => {
    const tabs = ['page', 'part/page', 'gone'].map((pagePath) => ({ pagePath, text: pagePath, iconPath: 'none.png' }));
    const folder = aPackage(
      { 'part/page.js': '', 'part/page.wxml': '' },
      {
        pages: ['page', 'gone'],
        subPackages: [{ root: 'part', pages: ['page', 'more'] }],
        tabBar: { list: tabs.slice(1) },
      },
    );
    await expect(compilePackage(folder)).rejects.toThrow(
      new Error(`app.json does not fit the package:
page "gone" has no js and no wxml file
page "part/more" has no js and no wxml file
tabBar page "part/page" is not in pages
tabBar icon "none.png" is not found
tabBar icon "none.png" is not found`),
    );
  });

  it('refuses a folder without app.json', async () => {
    await expect(compilePackage(aFolder({ 'page.js': '' }))).rejects.toThrow(
      /^no app\.json in .*: build the mini-program first$/,
    );
  });
});
