import { CloudError } from '../cloudError';
import type { Caller } from '../functions/caller';
import { checkCloudPath, fileIdOf, pathOfFileId } from './cloudPath';
import { type Actor, type FileStore, fileMissing } from './fileStore';
import { type AskedUrl, type FileOutcome, type GivenUrl, removeFiles, temporaryUrlsOf } from './storageActions';
import type { TemporaryUrls } from './temporaryUrls';

/** Cloud storage as phones use it. Each call rejects with a CloudError. */
export type ClientFiles = {
  /** Replaces only a file of the caller's own. @returns its file id */
  upload(path: string, content: Buffer, caller: Caller): Promise<string>;
  temporaryUrls(asked: readonly AskedUrl[]): Promise<GivenUrl[]>;
  /** Any file, by its id. */
  read(fileId: string): Promise<{ readonly path: string; readonly content: Buffer }>;
  /** Removes only files of the caller's own. */
  remove(fileIds: readonly string[], caller: Caller): Promise<FileOutcome[]>;
};

const actorOf = ({ openid }: Caller): Actor => ({ kind: 'client', openid });

export function clientFiles(files: FileStore, urls: TemporaryUrls, fileBytes: number): ClientFiles {
  return {
    upload: async (path, content, caller) => {
      if (caller.openid === '') throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'an upload needs a caller');
      checkCloudPath(path);
      if (content.length > fileBytes)
        throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `the file exceeds ${fileBytes} bytes`);
      await files.put(path, content, actorOf(caller));
      return fileIdOf(path);
    },
    temporaryUrls: async (asked) => temporaryUrlsOf(files, urls, asked),
    read: async (fileId) => {
      const file = files.find(pathOfFileId(fileId) ?? '');
      if (file === null) throw fileMissing(fileId);
      return { path: file.path, content: await files.read(file) };
    },
    remove: (fileIds, caller) => removeFiles(files, fileIds, actorOf(caller)),
  };
}
