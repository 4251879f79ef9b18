import Taro from '@tarojs/taro';
import { openOnce } from './openOnce';

export type ChosenFile = { readonly path: string; readonly name: string; readonly bytes: number };

/** A picture of the album or the camera; null when the person gives up. */
export async function choosePictureFile(): Promise<ChosenFile | null> {
  try {
    const chosen = await openOnce('picture', () =>
      Taro.chooseMedia({
        count: 1,
        mediaType: ['image'],
        sizeType: ['compressed'],
        sourceType: ['album', 'camera'],
      }),
    );
    const file = chosen?.tempFiles[0];
    if (!file) return null;
    return { path: file.tempFilePath, name: endOf(file.tempFilePath), bytes: file.size };
  } catch {
    return null;
  }
}

/** A PDF out of a WeChat chat, as WeChat opens no other folders. */
export async function choosePdfFile(): Promise<ChosenFile | null> {
  try {
    const chosen = await openOnce('pdf', () => Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['.pdf'] }));
    const file = chosen?.tempFiles[0];
    return file ? { path: file.path, name: file.name, bytes: file.size } : null;
  } catch {
    return null;
  }
}

/** Opens a PDF in WeChat's own reader; false where it cannot. */
export async function openDocument(path: string): Promise<boolean> {
  try {
    await openOnce(path, () => Taro.openDocument({ filePath: path, fileType: 'pdf', showMenu: false }));
    return true;
  } catch {
    return false;
  }
}

/** Pictures over the whole screen, to be leafed through. */
export const showPictures = (urls: readonly string[], current: string) =>
  openOnce(current, () => Taro.previewImage({ urls: [...urls], current }).catch(() => null));

const longestName = 80;
const endOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).slice(-longestName);
