import Taro from '@tarojs/taro';

/** Path of a copy on the phone of a file in cloud storage; null when it cannot be had. */
export async function fileOnPhone(fileId: string): Promise<string | null> {
  try {
    return (await Taro.cloud.downloadFile({ fileID: fileId })).tempFilePath;
  } catch {
    return null;
  }
}
