import { AdjustableSettings } from '../../../devtools/simulator/adjustableSettings';
import { subscribeTexts } from '../../../devtools/simulator/phone/texts';
import { aPhone, settled, type TestPhone } from './support/aPhone';
import { callAfterTap } from './support/callAfterTap';

const ask = (opened: TestPhone, ...tmplIds: unknown[]) => callAfterTap(opened, 'requestSubscribeMessage', { tmplIds });
const ticks = ({ document }: TestPhone) => [...document.querySelectorAll<HTMLElement>('.phone-ticks .phone-tick')];
const press = ({ around }: TestPhone, selector: string) => around(`.phone-subscribe ${selector}`)?.click();

describe('wx.requestSubscribeMessage', () => {
  it('shows each message by its title, and answers what was ticked when the person allows', async () => {
    const opened = await aPhone();
    const answer = ask(opened, 'offer', 'reminder');
    await settled();
    const shown = opened.around('.phone-asking')?.textContent;
    ticks(opened)[1]?.click();
    press(opened, '.allow');
    expect([shown, await answer, opened.host.weChat.accepted, opened.around('.phone-subscribe')]).toEqual([
      `样样机${subscribeTexts.asks}${subscribeTexts.title}候补名额提醒活动开始提醒${subscribeTexts.keep}${subscribeTexts.refuse}${subscribeTexts.allow}`,
      { errMsg: 'requestSubscribeMessage:ok', offer: 'accept', reminder: 'reject' },
      [['offer']],
      null,
    ]);
  });

  it('answers a refusal as a rejection of all, and tells WeChat nothing', async () => {
    const opened = await aPhone();
    const answer = ask(opened, 'offer', 'reminder');
    await settled();
    press(opened, '.refuse');
    expect([await answer, opened.host.weChat.accepted]).toEqual([
      { errMsg: 'requestSubscribeMessage:ok', offer: 'reject', reminder: 'reject' },
      [],
    ]);
  });

  it('keeps a choice for good when asked to, and asks only for the rest', async () => {
    const opened = await aPhone();
    const first = ask(opened, 'offer');
    await settled();
    press(opened, '.keep');
    press(opened, '.allow');
    await first;
    const second = ask(opened, 'offer', 'reminder');
    await settled();
    const asked = ticks(opened).map(({ textContent }) => textContent);
    press(opened, '.refuse');
    expect([asked, await second, opened.host.weChat.accepted]).toEqual([
      ['活动开始提醒'],
      { errMsg: 'requestSubscribeMessage:ok', offer: 'accept', reminder: 'reject' },
      [['offer'], ['offer']],
    ]);
    expect(await opened.call('getSetting', { withSubscriptions: true })).toEqual({
      errMsg: 'getSetting:ok',
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true, itemSettings: { offer: 'accept' } },
    });
  });

  it('cannot be allowed with nothing ticked', async () => {
    const opened = await aPhone();
    void ask(opened, 'offer');
    await settled();
    ticks(opened)[0]?.click();
    const allow = opened.around('.phone-asking .allow') as HTMLButtonElement;
    const without = allow.disabled;
    ticks(opened)[0]?.click();
    expect([without, allow.disabled]).toEqual([true, false]);
  });

  it('shows one of two templates with the same title', async () => {
    const opened = await aPhone();
    const answer = ask(opened, 'change', 'other-change');
    await settled();
    press(opened, '.allow');
    expect(await answer).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      change: 'accept',
      'other-change': 'filter',
    });
  });

  it('is refused without a tap, and after a timer', async () => {
    const opened = await aPhone();
    const refusal = { errMsg: 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.' };
    await expect(opened.call('requestSubscribeMessage', { tmplIds: ['offer'] })).rejects.toEqual(refusal);
    opened.tap('.count');
    await settled();
    await expect(opened.call('requestSubscribeMessage', { tmplIds: ['offer'] })).rejects.toEqual(refusal);
    expect(opened.around('.phone-subscribe')).toBe(null);
  });

  it.each([
    [['offer', 'reminder', 'change', 'x'], 20003, 'Templates count out of max bounds'],
    [[], 10001, "TmplIds can't be empty"],
    [[7], 10004, 'Invalid template id'],
    [['unheard-of'], 20001, 'No template data return, verify the template id exist'],
  ])('refuses %j as %d', async (tmplIds, errCode, reason) => {
    const opened = await aPhone();
    expect(await ask(opened, ...tmplIds)).toEqual({ errCode, errMsg: `requestSubscribeMessage:fail ${reason}` });
  });

  it('tells when WeChat is out of reach, before or after the person chose', async () => {
    const offline = await aPhone({ settings: new AdjustableSettings({ network: 'offline' }) });
    const opened = await aPhone();
    const answer = ask(opened, 'offer');
    await settled();
    opened.host.weChat.isOutOfReach = true;
    press(opened, '.allow');
    expect([await ask(offline, 'offer'), await answer]).toEqual([
      { errCode: 10002, errMsg: 'requestSubscribeMessage:fail Request list fail' },
      { errCode: 10003, errMsg: 'requestSubscribeMessage:fail Request subscribe fail' },
    ]);
  });
});
