import { keepPicture } from '../outside/album';
import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { showPictures } from '../sheets/pictureViewer';
import { type ApiFamily, asyncApi } from './asyncApi';
import { requirePermission } from './permissions';
import { shownUrl } from './shownUrl';

const loaded = (phone: Phone, path: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const picture = phone.document.createElement('img');
    picture.addEventListener('load', () => resolve(picture));
    picture.addEventListener('error', () => reject(new ApiFailure(`file not found: ${path}`)));
    picture.src = shownUrl(phone, path);
  });

export const pictures: ApiFamily = (phone) => ({
  previewImage: asyncApi<{ urls?: readonly string[]; current?: string }>(
    phone,
    'previewImage',
    ({ urls = [], current = '' }) => {
      if (urls.length === 0) throw new ApiFailure('parameter error: parameter.urls should have at least 1 item');
      showPictures(
        phone,
        urls.map((url) => shownUrl(phone, url)),
        Math.max(0, urls.indexOf(current)),
      );
      return undefined;
    },
  ),
  getImageInfo: asyncApi<{ src: string }>(phone, 'getImageInfo', async ({ src }) => {
    const { naturalWidth: width, naturalHeight: height } = await loaded(phone, src);
    const type = /^data:image\/(\w+)/.exec(shownUrl(phone, src))?.[1] ?? /\.(\w+)$/.exec(src)?.[1] ?? 'unknown';
    return { width, height, path: src, orientation: 'up', type };
  }),
  saveImageToPhotosAlbum: asyncApi<{ filePath: string }>(phone, 'saveImageToPhotosAlbum', async ({ filePath }) => {
    const picture = phone.files.urlOf(filePath);
    if (picture === undefined) throw new ApiFailure(`no such file or directory, open "${filePath}"`);
    await requirePermission(phone, 'scope.writePhotosAlbum');
    keepPicture(phone, picture);
    return undefined;
  }),
});
