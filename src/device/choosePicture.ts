import Taro from '@tarojs/taro';
import { openOnce } from './openOnce';

/** Path of a picture that the person takes from the album or the camera; null when they give up. */
export async function choosePicture(): Promise<string | null> {
  try {
    const chosen = await openOnce('picture', () =>
      Taro.chooseMedia({
        count: 1,
        mediaType: ['image'],
        sizeType: ['compressed'],
        sourceType: ['album', 'camera'],
      }),
    );
    return chosen?.tempFiles[0]?.tempFilePath ?? null;
  } catch {
    return null;
  }
}
