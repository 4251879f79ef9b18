import type { ServiceNotice } from '../../../devtools/simulator/phone/phoneHost';
import { outsideTexts } from '../../../devtools/simulator/phone/texts';
import { until } from '../automation/support/until';
import { aPhone, settled, type TestPhone } from './support/aPhone';

const offer: ServiceNotice = {
  id: 'n1',
  title: '候补名额提醒',
  page: 'pages/detail/index?activityId=act_1',
  fields: [
    { label: '活动名称', value: '家门口的山茶课' },
    { label: '截止时间', value: '2026年11月24日 18:30' },
    { label: '温馨提示', value: '点开确认座位' },
  ],
  at: '2026-11-24T09:20:00.000Z',
};
const thanks: ServiceNotice = { ...offer, id: 'n2', title: '活动结束提醒', page: null, fields: [] };

const unreadOn = ({ around }: TestPhone) => around('.phone-mail.unread')?.textContent ?? 'none';
const cards = ({ document }: TestPhone) =>
  [...document.querySelectorAll('.desk-card.notice h3')].map(({ textContent }) => textContent);

describe('a subscribe message', () => {
  it('slides in, and a tap on it opens its page in place of whatever is open', async () => {
    const opened = await aPhone();
    await opened.call('navigateTo', { url: '/pages/form/index' });
    opened.host.weChat.deliver({});
    opened.host.weChat.deliver({ notices: [offer] });
    const shown = opened.around('.phone-banner .words')?.textContent;
    const unread = unreadOn(opened);
    await settled();
    opened.host.takeNotes();
    opened.around('.phone-banner .open')?.click();
    await until(() => opened.host.logs.length >= 6);
    expect([shown, unread, opened.around('.phone-banner'), unreadOn(opened), opened.host.takeNotes()]).toEqual([
      `${outsideTexts.serviceNotices}${outsideTexts.now}候补名额提醒活动名称：家门口的山茶课截止时间：2026年11月24日 18:30`,
      '1',
      null,
      'none',
      ['app hide', 'home unload', 'app show', 'detail load {"activityId":"act_1"}', 'detail show', 'detail ready'],
    ]);
    expect(opened.phone.pageStack.map(({ path }) => path)).toEqual(['pages/detail/index']);
    expect((opened.phone.wx.getEnterOptionsSync as () => unknown)()).toEqual({
      path: 'pages/detail/index',
      query: { activityId: 'act_1' },
      scene: 1014,
      referrerInfo: {},
    });
  });

  it('hides none of those that come with it or before it, and each opens its own', async () => {
    const opened = await aPhone();
    const shown = () =>
      [...opened.document.querySelectorAll('.phone-banner b')].map(({ textContent }) => textContent ?? '');
    const change: ServiceNotice = { ...offer, id: 'n3', title: '活动变更通知', page: 'pages/form/index' };
    opened.host.weChat.deliver({});
    opened.host.weChat.deliver({ notices: [offer] });
    opened.host.weChat.deliver({ notices: [offer, change, thanks] });
    const before = shown();
    opened.around('.phone-banner .open')?.click();
    expect([before, shown(), opened.phone.pageStack.map(({ path }) => path)]).toEqual([
      ['候补名额提醒', '活动变更通知', '活动结束提醒'],
      ['活动变更通知', '活动结束提醒'],
      ['pages/detail/index'],
    ]);
  });

  it('that came before the phone was opened waits in WeChat, newest first, with all its fields', async () => {
    const opened = await aPhone();
    opened.host.weChat.deliver({ notices: [offer, thanks] });
    const before = [opened.around('.phone-banner'), unreadOn(opened)];
    opened.around('.phone-mail')?.click();
    expect([before, cards(opened), unreadOn(opened)]).toEqual([[null, '2'], ['活动结束提醒', '候补名额提醒'], 'none']);
    const [, first] = [...opened.document.querySelectorAll('.desk-card.notice')];
    expect([...(first?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '活动名称',
      '家门口的山茶课',
      '截止时间',
      '2026年11月24日 18:30',
      '温馨提示',
      '点开确认座位',
    ]);
    opened.around('.desk-card.notice .open')?.click();
    expect([opened.phone.pageStack.map(({ path }) => path), opened.around('.phone-desk')]).toEqual([
      ['pages/detail/index'],
      null,
    ]);
  });

  it('stays read when the phone is started anew', async () => {
    const opened = await aPhone();
    opened.host.weChat.deliver({});
    opened.host.weChat.deliver({ notices: [offer] });
    opened.around('.phone-mail')?.click();
    const { length } = opened.document.querySelectorAll('.phone-banner');
    opened.phone.reload();
    opened.host.weChat.deliver({ notices: [offer, thanks] });
    expect([length, unreadOn(opened)]).toEqual([0, '1']);
  });

  it('whose page the mini-program lacks is told on the phone', async () => {
    const opened = await aPhone();
    opened.host.weChat.deliver({});
    opened.host.weChat.deliver({ notices: [{ ...offer, page: 'pages/gone/index' }] });
    opened.around('.phone-banner .open')?.click();
    expect(opened.host.exceptions).toEqual(['page "pages/gone/index" is not found']);
  });
});

describe('WeChat around the mini-program', () => {
  it('is what the capsule’s circle leads to; the way back shows the page as it was left', async () => {
    const opened = await aPhone();
    await opened.call('navigateTo', { url: '/pages/detail/index' });
    await settled();
    opened.host.takeNotes();
    opened.around('.phone-capsule .leave')?.click();
    const words = opened.around('.phone-desk main')?.textContent;
    opened.phone.show();
    opened.around('.phone-desk .return')?.click();
    expect([words, opened.host.takeNotes(), opened.around('.phone-desk')]).toEqual([
      outsideTexts.noNotices,
      ['detail hide', 'app hide', 'app show', 'detail show'],
      null,
    ]);
  });
});
