import cloud from 'wx-server-sdk';

/** The SDK's number for a file that does not exist, in a list of results. */
const missingStatus = -503003;
const filesPerCall = 50;
const secondsToLook = 60;

export const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

type FileResult = { readonly fileID: string; readonly status: number; readonly errMsg: string };

/** Stores a file, instead of one under the same path. @returns its file id */
export async function putFile(path: string, content: Uint8Array): Promise<string> {
  // The SDK takes a Buffer; its typings want a stream.
  const fileContent = Buffer.from(content) as never;
  return String(Object(await cloud.uploadFile({ cloudPath: path, fileContent })).fileID);
}

/** The whole file, in memory; null when it is gone. */
export async function readFile(fileId: string): Promise<Uint8Array | null> {
  try {
    return Object(await cloud.downloadFile({ fileID: fileId })).fileContent;
  } catch (error) {
    // This SDK gives every failure of storage the errCode -1, and keeps the cloud's word in `code`.
    if (Object(error).code === 'STORAGE_FILE_NONEXIST') return null;
    throw error;
  }
}

/** In bytes, without reading it; null when it is gone. */
export async function fileSize(fileId: string): Promise<number | null> {
  const url = (await temporaryUrls([fileId], secondsToLook)).get(fileId);
  if (url === undefined) return null;
  const answer = await fetch(url, { method: 'HEAD' });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`cloud storage answered ${answer.status} for ${fileId}`);
  return Number(answer.headers.get('content-length') ?? Number.POSITIVE_INFINITY);
}

/** By file id, for so many seconds; a file that is gone has none. */
export async function temporaryUrls(fileIds: readonly string[], seconds: number): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  for (const some of portions(fileIds)) {
    const fileList = some.map((fileID) => ({ fileID, maxAge: seconds }));
    const answer: { fileList: readonly (FileResult & { tempFileURL: string })[] } = Object(
      await cloud.getTempFileURL({ fileList }),
    );
    for (const { fileID, tempFileURL } of withoutFailures(answer.fileList)) urls.set(fileID, tempFileURL);
  }
  return urls;
}

/** One that is gone already counts as removed. @throws when any other could not be removed; a retry removes the rest */
export async function removeFiles(fileIds: readonly string[]): Promise<void> {
  for (const fileList of portions(fileIds)) {
    const answer: { fileList: readonly FileResult[] } = Object(await cloud.deleteFile({ fileList: [...fileList] }));
    withoutFailures(answer.fileList);
  }
}

function withoutFailures<Outcome extends FileResult>(results: readonly Outcome[]): readonly Outcome[] {
  const failed = results.find(({ status }) => status !== 0 && status !== missingStatus);
  if (failed !== undefined) throw new Error(`cloud storage failed for ${failed.fileID}: ${failed.errMsg}`);
  return results.filter(({ status }) => status === 0);
}

function portions(fileIds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(fileIds.length / filesPerCall);
  return Array.from({ length: count }, (_unused, index) =>
    fileIds.slice(index * filesPerCall, (index + 1) * filesPerCall),
  );
}
