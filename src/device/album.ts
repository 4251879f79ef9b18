import Taro from '@tarojs/taro';

export type Saved = 'saved' | 'not-allowed' | 'not-saved';

export async function saveToAlbum(filePath: string): Promise<Saved> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch (error) {
    const said = String(Object(error).errMsg ?? error);
    return /auth/.test(said) ? 'not-allowed' : 'not-saved';
  }
}
