/** Cloud storage as the phone reaches it. Everything rejects with `{ errCode, errMsg }` as the cloud answered it. */
export interface CloudFiles {
  /** @returns its file id. */
  upload(upload: CloudUpload): Promise<string>;
  /** Base64. */
  download(fileId: string, signal: AbortSignal): Promise<string>;
  temporaryUrls(files: readonly AskedFileUrl[]): Promise<readonly CloudFileUrl[]>;
  remove(fileIds: readonly string[]): Promise<readonly CloudFileOutcome[]>;
  /** What an `<img>` can show of a file. */
  urlOf(fileId: string): string;
}

export interface CloudUpload {
  readonly cloudPath: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** Tells bytes that are sent. */
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

export interface AskedFileUrl {
  readonly fileID: string;
  /** Seconds. */
  readonly maxAge?: number;
}

/** What became of one file of a list: 0, or an errCode. */
export interface CloudFileOutcome {
  readonly fileID: string;
  readonly status: number;
  readonly errMsg: string;
}

export interface CloudFileUrl extends CloudFileOutcome {
  readonly maxAge: number;
  readonly tempFileURL: string;
}

export const isCloudFile = (reference: string): boolean => reference.startsWith('cloud://');
