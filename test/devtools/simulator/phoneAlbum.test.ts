import { permissionTexts } from '../../../devtools/simulator/phone/texts';
import { aPhone, settled, type TestPhone } from './support/aPhone';
import { callAfterTap } from './support/callAfterTap';

const openTab = async ({ around }: TestPhone, name: string) => {
  around('.phone-capsule .leave')?.click();
  around(`.phone-desk [data-tab=${name}]`)?.click();
};

describe('wx.saveImageToPhotosAlbum', () => {
  const poster = async (opened: TestPhone) => {
    const { writeFileSync } = (
      opened.phone.wx.getFileSystemManager as () => { writeFileSync(...values: string[]): void }
    )();
    writeFileSync('http://usr/poster.png', 'aGVsbG8=', 'base64');
    return opened
      .call('saveImageToPhotosAlbum', { filePath: 'http://usr/poster.png' })
      .catch((fault: unknown) => fault);
  };

  it('asks once, then puts pictures into the album', async () => {
    const opened = await aPhone();
    const first = poster(opened);
    await settled();
    const asked = opened.around('.phone-permission h2')?.textContent;
    opened.around('.phone-permission .allow')?.click();
    const saved = [await first, await poster(opened)];
    await openTab(opened, 'album');
    const pictures = [...opened.document.querySelectorAll<HTMLImageElement>('.desk-picture img')].map(({ src }) => src);
    const picture = 'data:image/png;base64,aGVsbG8=';
    expect([asked, saved, pictures]).toEqual([
      permissionTexts.wishes['scope.writePhotosAlbum'],
      [{ errMsg: 'saveImageToPhotosAlbum:ok' }, { errMsg: 'saveImageToPhotosAlbum:ok' }],
      [picture, picture],
    ]);
  });

  it('fails for good once it was refused, until the settings allow it', async () => {
    const opened = await aPhone();
    const first = poster(opened);
    await settled();
    opened.around('.phone-permission .refuse')?.click();
    const denied = { errMsg: 'saveImageToPhotosAlbum:fail auth deny' };
    expect([await first, await poster(opened), opened.around('.phone-permission')]).toEqual([denied, denied, null]);
    const setting = callAfterTap(opened, 'openSetting', {});
    opened.around('.phone-setting .row')?.click();
    opened.around('.phone-setting .back')?.click();
    expect([await setting, await poster(opened)]).toEqual([
      { errMsg: 'openSetting:ok', authSetting: { 'scope.writePhotosAlbum': true } },
      { errMsg: 'saveImageToPhotosAlbum:ok' },
    ]);
  });

  it('takes only files of this phone', async () => {
    const { call } = await aPhone();
    await expect(call('saveImageToPhotosAlbum', { filePath: 'https://example.com/a.png' })).rejects.toEqual({
      errMsg: 'saveImageToPhotosAlbum:fail no such file or directory, open "https://example.com/a.png"',
    });
  });
});

describe('wx.previewImage', () => {
  it('shows files of the phone and of the package over everything until a tap', async () => {
    const { call, document, around, phone } = await aPhone();
    const path = phone.wx.env as { USER_DATA_PATH: string };
    const made = `${path.USER_DATA_PATH}/a.png`;
    (phone.wx.getFileSystemManager as () => { writeFileSync(...values: string[]): void })().writeFileSync(
      made,
      'aGVsbG8=',
      'base64',
    );
    await call('previewImage', { urls: [made, '/images/dot.png'] });
    const shown = [...document.querySelectorAll('.phone-viewer img')].map((image) => image.getAttribute('src'));
    around('.phone-viewer')?.click();
    expect([shown, around('.phone-viewer')]).toEqual([
      ['data:image/png;base64,aGVsbG8=', 'package/images/dot.png'],
      null,
    ]);
  });
});
