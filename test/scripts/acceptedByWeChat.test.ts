import { acceptedByWeChat } from '../../scripts/buildMiniprogram';
import { aFolder } from '../support/temporaryFolder';

const page = { 'app.json': '{"pages":["home"]}', 'home.json': '{}', 'home.js': 'Page({})' };

it('accepts what the compilers of WeChat accept', () => {
  const folder = aFolder({ ...page, 'home.wxml': '<view>{{words}}</view>', 'home.wxss': '.a { width: 1rpx; }' });
  expect(() => acceptedByWeChat(folder)).not.toThrow();
});

it('says where a template is wrong', () => {
  const folder = aFolder({ ...page, 'home.wxml': '<view>\n<text></view>', 'home.wxss': '' });
  expect(() => acceptedByWeChat(folder)).toThrow(/home\.wxml:2:\d+: expect end-tag `text`/);
});

it('says where a style is wrong', () => {
  const folder = aFolder({ ...page, 'home.wxml': '<view></view>', 'home.wxss': '.a { color: red;; { }' });
  expect(() => acceptedByWeChat(folder)).toThrow(/home\.wxss\(1:19\): unexpected/);
});
