import type {
  AskedFileUrl,
  CloudFileOutcome,
  CloudFiles,
  CloudFileUrl,
  CloudUpload,
} from '../../../../devtools/simulator/phone/cloudFiles';

interface WaitingUpload extends CloudUpload {
  finish(): void;
  fail(fault: object): void;
}

const missing = { status: -503003, errMsg: 'STORAGE_FILE_NONEXIST' };

/** Cloud storage as a test plays it: uploads wait until the test ends them. */
export class RecordingCloudFiles implements CloudFiles {
  /** Texts by file id. */
  readonly stored = new Map<string, string>();
  readonly uploads: WaitingUpload[] = [];

  upload(upload: CloudUpload): Promise<string> {
    return new Promise((resolve, reject) => {
      const finish = () => {
        const fileId = `cloud://test/${upload.cloudPath}`;
        this.stored.set(fileId, new TextDecoder().decode(upload.content));
        resolve(fileId);
      };
      this.uploads.push({ ...upload, finish, fail: reject });
    });
  }

  async download(fileId: string): Promise<string> {
    const text = this.stored.get(fileId);
    if (text === undefined) throw { errCode: -503003, errMsg: 'STORAGE_FILE_NONEXIST' };
    return Buffer.from(text).toString('base64');
  }

  async temporaryUrls(files: readonly AskedFileUrl[]): Promise<readonly CloudFileUrl[]> {
    return files.map(({ fileID, maxAge = 86400 }) =>
      this.stored.has(fileID)
        ? { fileID, status: 0, errMsg: 'ok', maxAge, tempFileURL: `https://files.test/${fileID}` }
        : { fileID, ...missing, maxAge, tempFileURL: '' },
    );
  }

  async remove(fileIds: readonly string[]): Promise<readonly CloudFileOutcome[]> {
    return fileIds.map((fileID) =>
      this.stored.delete(fileID) ? { fileID, status: 0, errMsg: 'ok' } : { fileID, ...missing },
    );
  }

  urlOf(fileId: string): string {
    return `file-of-the-cloud?${fileId}`;
  }
}
