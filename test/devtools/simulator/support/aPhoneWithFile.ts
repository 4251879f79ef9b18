import { aPhone, settled } from './aPhone';
import { chooseFiles } from './chooseFiles';

type Task = {
  abort(): void;
  onProgressUpdate(listener: (progress: object) => void): void;
  offProgressUpdate(listener?: (progress: object) => void): void;
};

/** A phone whose person has chosen a file of ten bytes. */
export async function aPhoneWithFile() {
  const opened = await aPhone();
  const chosen = opened.call('chooseMedia', { count: 1 });
  chooseFiles(opened, [{ name: 'a.png', type: 'image/png', content: '0123456789' }]);
  await chosen;
  const cloud = opened.phone.wx.cloud as Record<string, (options?: object) => unknown>;
  cloud.init?.();
  const ask = (name: string, options: object = {}) =>
    Promise.resolve(cloud[name]?.(options)).catch((failure: unknown) => failure);
  /** With callbacks. */
  const start = (name: string, options: object) => {
    let task: Task | undefined;
    const outcome = new Promise<unknown>((resolve) => {
      task = cloud[name]?.({ ...options, success: resolve, fail: resolve }) as Task;
    });
    if (task === undefined) throw new Error('no task');
    return { task, outcome };
  };
  const uploading = async () => {
    await settled();
    const upload = opened.host.cloudFiles.uploads.at(-1);
    if (upload === undefined) throw new Error('nothing is uploaded');
    return upload;
  };
  return { opened, ask, start, uploading };
}
