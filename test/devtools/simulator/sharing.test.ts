import type { ReceivedCard } from '../../../devtools/simulator/phone/phoneHost';
import { sharingTexts } from '../../../devtools/simulator/phone/texts';
import { aPhone, settled, type TestPhone } from './support/aPhone';

const openMenu = ({ around }: TestPhone) => {
  around('.phone-capsule .more')?.click();
  return around('.phone-menu .send') as HTMLButtonElement;
};

describe('a page that is shared', () => {
  it('makes the card that goes to the chosen contact', async () => {
    const opened = await aPhone();
    await opened.call('navigateTo', { url: '/pages/detail/index?activityId=act_1' });
    openMenu(opened).click();
    await settled();
    const card = opened.around('.phone-sharing .share-card')?.textContent;
    const [, second] = opened.document.querySelectorAll<HTMLElement>('.phone-sharing .phone-tick');
    second?.click();
    opened.around('.phone-sharing .send')?.click();
    await settled();
    expect([card, opened.host.weChat.shared, opened.around('.phone-toast')?.textContent]).toEqual([
      `样样机一起去听：act_1一起去听：act_1${sharingTexts.miniProgram}`,
      [{ to: 'listed', card: { title: '一起去听：act_1', path: 'pages/detail/index?activityId=act_1', picture: '' } }],
      sharingTexts.sent,
    ]);
  });

  it('is told where the share began', async () => {
    const opened = await aPhone({ launchUrl: 'pages/detail/index?activityId=act_1' });
    await settled();
    opened.host.takeNotes();
    openMenu(opened).click();
    await settled();
    opened.around('.phone-sharing .cancel')?.click();
    opened.tap('#share');
    await settled();
    opened.around('.phone-sharing .cancel')?.click();
    expect([opened.host.takeNotes(), opened.host.weChat.shared]).toEqual([
      [
        'detail share {"from":"menu"}',
        'detail share {"from":"button","target":{"id":"share","dataset":{"kind":"lecture"}}}',
      ],
      [],
    ]);
  });

  it('can hide the menu’s way to share, and show it again; a page that shares nothing has none', async () => {
    const opened = await aPhone({ launchUrl: 'pages/detail/index' });
    const isOffered = () => {
      const { disabled } = openMenu(opened);
      opened.around('.phone-menu > button')?.click();
      return !disabled;
    };
    const offered = [isOffered()];
    await opened.call('hideShareMenu');
    offered.push(isOffered());
    await opened.call('showShareMenu');
    offered.push(isOffered());
    await opened.call('reLaunch', { url: '/pages/home/index' });
    offered.push(isOffered());
    expect(offered).toEqual([true, false, true, false]);
  });

  it('stays where it is when WeChat is out of reach', async () => {
    const opened = await aPhone({ launchUrl: 'pages/detail/index' });
    opened.host.weChat.isOutOfReach = true;
    openMenu(opened).click();
    await settled();
    const heading = opened.around('.phone-sharing h2')?.textContent;
    const { disabled } = opened.around('.phone-sharing .send') as HTMLButtonElement;
    expect([heading, disabled]).toEqual([sharingTexts.nobody, true]);
  });
});

describe('a card from somebody else', () => {
  const card: ReceivedCard = {
    id: 'c1',
    from: '江边的风',
    title: '一起去听',
    path: 'pages/detail/index?activityId=act_2',
    picture: '',
    at: '2026-11-24T09:20:00.000Z',
  };

  it('slides in, lies in the chats, and opens its page', async () => {
    const opened = await aPhone();
    opened.host.weChat.deliver({});
    opened.host.weChat.deliver({ cards: [card] });
    const banner = opened.around('.phone-banner .words')?.textContent;
    opened.around('.phone-mail')?.click();
    const received = opened.around('.received')?.textContent;
    opened.around('.open-card')?.click();
    const { scene, query } = (opened.phone.wx.getEnterOptionsSync as () => Record<string, unknown>)();
    expect([banner, received, opened.phone.pageStack.map(({ path }) => path), scene, query]).toEqual([
      '江边的风现在[小程序] 一起去听',
      `11月24日 17:20江边的风样样机一起去听一起去听${sharingTexts.miniProgram}`,
      ['pages/detail/index'],
      1007,
      { activityId: 'act_2' },
    ]);
  });
});
