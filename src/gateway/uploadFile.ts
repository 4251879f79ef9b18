import Taro from '@tarojs/taro';

type Callbacks = {
  cloudPath: string;
  filePath: string;
  success: (answer: { fileID: string }) => void;
  fail: (error: unknown) => void;
};
type Task = { onProgressUpdate(listener: (told: { progress: number }) => void): void };

/** Puts a file of the phone into cloud storage; its id there, or null when the network did not carry it. */
export const uploadToCloud = (
  path: string,
  filePath: string,
  onProgress: (percent: number) => void,
): Promise<string | null> =>
  new Promise((resolve) => {
    const options: Callbacks = {
      cloudPath: path,
      filePath,
      success: ({ fileID }) => resolve(fileID),
      fail: () => resolve(null),
    };
    try {
      // With callbacks WeChat answers a task that tells its progress; Taro's typings know the promise alone.
      const task = Taro.cloud.uploadFile(options as never) as unknown as Task | undefined;
      task?.onProgressUpdate(({ progress }) => onProgress(progress));
    } catch {
      resolve(null);
    }
  });
