import Taro from '@tarojs/taro';

/** What the camera read, or null when the person closed it or nothing could be read. */
export async function scanCode(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    return result;
  } catch {
    return null;
  }
}
