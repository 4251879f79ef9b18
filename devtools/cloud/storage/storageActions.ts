import * as v from 'valibot';
import { CloudError, invalidParameter } from '../cloudError';
import { limits } from '../limits';
import type { Action } from '../server/databaseActions';
import { parseBody } from '../server/requestShapes';
import { checkCloudPath, pathOfFileId } from './cloudPath';
import { type Actor, asFunction, type FileStore, fileMissing } from './fileStore';
import type { TemporaryUrls } from './temporaryUrls';

const bodies = {
  upload: v.object({ path: v.string(), method: v.literal('put') }),
  urls: v.object({
    file_list: v.array(
      v.object({ fileid: v.string(), max_age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
    ),
  }),
  remove: v.object({ fileid_list: v.array(v.string()) }),
};

/** What became of one file of a list. */
export type FileOutcome = {
  /** `SUCCESS`, or the wire code of why not. */
  readonly code: string;
  readonly fileID: string;
};

export function storageActions(files: FileStore, urls: TemporaryUrls): { readonly [action: string]: Action } {
  return {
    'storage.getUploadMetadata': async (body) => {
      const { path } = parseBody(bodies.upload, body);
      checkCloudPath(path);
      return { data: urls.forUpload(path) };
    },
    'storage.batchGetDownloadUrl': async (body) => {
      const { file_list } = parseBody(bodies.urls, body);
      const asked = file_list.map(({ fileid, max_age }) => ({ fileId: fileid, maxAge: max_age }));
      return { data: { download_list: temporaryUrlsOf(files, urls, asked) } };
    },
    'storage.batchDeleteFile': async (body) => {
      const { fileid_list } = parseBody(bodies.remove, body);
      return { data: { delete_list: await removeFiles(files, fileid_list, asFunction) } };
    },
  };
}

export type AskedUrl = { readonly fileId: string; readonly maxAge?: number | undefined };
export type GivenUrl = FileOutcome & { readonly maxAge: number; readonly tempFileURL: string };

/** @throws INVALID_PARAM for too many at once */
export function temporaryUrlsOf(files: FileStore, urls: TemporaryUrls, asked: readonly AskedUrl[]): GivenUrl[] {
  checkCount(asked.length);
  return asked.map(({ fileId, maxAge = limits.storage.urlSeconds }) => {
    const path = pathOfFileId(fileId);
    const file = path === null ? null : files.find(path);
    if (file === null) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileId, maxAge, tempFileURL: '' };
    return { code: 'SUCCESS', fileID: fileId, maxAge, tempFileURL: urls.forReading(file.path, maxAge) };
  });
}

/** @throws INVALID_PARAM for too many at once */
export async function removeFiles(files: FileStore, fileIds: readonly string[], actor: Actor): Promise<FileOutcome[]> {
  checkCount(fileIds.length);
  const outcomes: FileOutcome[] = [];
  for (const fileID of fileIds) {
    try {
      const path = pathOfFileId(fileID);
      if (path === null) throw fileMissing(fileID);
      await files.remove(path, actor);
      outcomes.push({ code: 'SUCCESS', fileID });
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      outcomes.push({ code: error.code, fileID });
    }
  }
  return outcomes;
}

function checkCount(count: number): void {
  const most = limits.storage.filesPerCall;
  if (count === 0 || count > most) throw invalidParameter(`a list of files holds 1 to ${most}, not ${count}`);
}
