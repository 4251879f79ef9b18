import { invalidParameter, notEmulated } from '../cloudError';
import { environmentId } from '../functions/sdkEnvironment';
import { limits } from '../limits';

const prefix = `cloud://${environmentId}.6c6f-${environmentId}-1250000000/`;

export const fileIdOf = (path: string): string => `${prefix}${path}`;

/** Null for a file of another environment and for what is no file id. */
export const pathOfFileId = (fileId: string): string | null =>
  fileId.startsWith(prefix) ? fileId.slice(prefix.length) : null;

/** @throws INVALID_PARAM for a path that WeChat's naming rules refuse */
export function checkCloudPath(path: string): void {
  const refuse = (reason: string) => invalidParameter(`invalid cloudPath: it ${reason}`);
  if (path === '') throw refuse('is empty');
  if (path.startsWith('/')) throw refuse('starts with /');
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..'))
    throw refuse('has an empty part, or one of dots');
  if (Buffer.byteLength(path) > limits.storage.pathBytes) throw refuse(`exceeds ${limits.storage.pathBytes} bytes`);
  if (/\p{Cc}/u.test(path)) throw refuse('has a control character');
  // The SDK escapes a download URL once more, which is ambiguous for these.
  if (/[?#%\\]/.test(path)) throw notEmulated('a cloudPath with one of ? # % \\');
}
