import wxServerSdk from 'wx-server-sdk';

type FileOutcome = {
  readonly fileID: string;
  readonly status: number;
  readonly errMsg: string;
  readonly tempFileURL?: string;
};

// The SDK's own typings call every result `Promise | void | string`.
/** The storage calls of the real SDK. */
export const storageSdk = wxServerSdk as unknown as {
  uploadFile(file: { cloudPath: string; fileContent: unknown }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer; statusCode: number }>;
  getTempFileURL(files: { fileList: unknown[] }): Promise<{ fileList: FileOutcome[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileOutcome[] }>;
};
