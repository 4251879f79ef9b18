import { textOfMiniProgramCode } from '../../../devtools/cloud/openApi/miniProgramCode';
import { outsideTexts } from '../../../devtools/simulator/phone/texts';
import { until } from '../automation/support/until';
import { aPhone, settled, type TestPhone } from './support/aPhone';

const code = textOfMiniProgramCode({ page: 'pages/detail/index', scene: 'a=act_1&s=1' });

/** Leaves the mini-program and points the phone's own camera at a code. */
const scanOutside = async ({ around, host }: TestPhone, text: string | null) => {
  host.scanned = text;
  around('.phone-capsule .leave')?.click();
  around('.phone-desk .scan')?.click();
  await settled();
};

describe('a mini-program code', () => {
  it('opens its page with its scene, encoded, when the phone’s own camera reads it', async () => {
    const opened = await aPhone();
    await settled();
    opened.host.takeNotes();
    await scanOutside(opened, code);
    await until(() => opened.host.logs.length >= 7);
    const { scene, path } = (opened.phone.wx.getEnterOptionsSync as () => Record<string, unknown>)();
    expect([opened.host.takeNotes(), path, scene, opened.around('.phone-desk')]).toEqual([
      [
        'home hide',
        'app hide',
        'home unload',
        'app show',
        'detail load {"scene":"a%3Dact_1%26s%3D1"}',
        'detail show',
        'detail ready',
      ],
      'pages/detail/index',
      1047,
      null,
    ]);
  });

  it('without a page opens the first one', async () => {
    const opened = await aPhone({ launchUrl: 'pages/detail/index' });
    opened.phone.scanned(textOfMiniProgramCode({ page: null, scene: '7' }));
    expect(opened.phone.pageStack.map(({ path, query }) => ({ path, query }))).toEqual([
      { path: 'pages/home/index', query: { scene: '7' } },
    ]);
  });

  it('is told to the mini-program that scans it as a path', async () => {
    const { call, host } = await aPhone();
    host.scanned = code;
    expect(await call('scanCode')).toEqual({
      errMsg: 'scanCode:ok',
      result: '',
      scanType: 'WX_CODE',
      charSet: '',
      path: 'pages/detail/index?scene=a%3Dact_1%26s%3D1',
      rawData: '',
    });
  });
});

describe('the phone’s own camera', () => {
  it('only shows the text of any other code', async () => {
    const opened = await aPhone();
    await scanOutside(opened, 'tx1.ticket');
    expect([
      opened.around('.phone-modal h2')?.textContent,
      opened.around('.phone-modal p')?.textContent,
      opened.around('.phone-desk') === null,
    ]).toEqual([outsideTexts.scanned, 'tx1.ticket', false]);
  });

  it('does nothing when the person gives up', async () => {
    const opened = await aPhone();
    await scanOutside(opened, null);
    expect([opened.around('.phone-modal'), opened.around('.phone-desk') === null]).toEqual([null, false]);
  });
});
