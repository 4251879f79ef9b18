import { ApiFailure } from '../phone/apiFailure';
import type { AskedFileUrl } from '../phone/cloudFiles';
import type { Phone } from '../phone/phone';
import { type ApiTable, asyncApi, type Callbacks } from './asyncApi';
import { bytesOf } from './base64';
import { cloudFailure, waitWhereSlow } from './cloudNetwork';
import { disconnected, Transfer } from './transfer';

interface UploadOptions {
  readonly cloudPath: string;
  readonly filePath: string;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : Math.floor((part / whole) * 100));

async function upload(phone: Phone, transfer: Transfer, { cloudPath, filePath }: UploadOptions): Promise<object> {
  if (typeof cloudPath !== 'string' || cloudPath === '')
    throw new ApiFailure('parameter error: parameter.cloudPath should be String', -401003);
  const base64 = typeof filePath === 'string' ? phone.files.read(filePath) : undefined;
  if (base64 === undefined) throw new ApiFailure(`file not found: ${filePath}`, -1);
  const content = bytesOf(base64);
  const tell = (sent: number) =>
    transfer.tell({
      progress: percent(sent, content.length),
      totalBytesSent: sent,
      totalBytesExpectedToSend: content.length,
    });
  const fileID = await transfer.run(async () => {
    await waitWhereSlow(phone);
    const { signal } = transfer;
    return phone.host.cloudFiles.upload({ cloudPath, content, onProgress: tell, signal }).catch(cloudFailure);
  });
  return { fileID, statusCode: 204 };
}

async function download(phone: Phone, transfer: Transfer, fileID: string): Promise<object> {
  if (typeof fileID !== 'string') throw new ApiFailure('parameter error: parameter.fileID should be String', -401003);
  const base64 = await transfer.run(async () => {
    await waitWhereSlow(phone);
    return phone.host.cloudFiles.download(fileID, transfer.signal).catch(cloudFailure);
  });
  const bytes = bytesOf(base64).length;
  transfer.tell({ progress: 100, totalBytesWritten: bytes, totalBytesExpectedToWrite: bytes });
  const extension = /\.(\w{1,10})$/.exec(fileID)?.[1]?.toLowerCase() ?? 'unknown';
  return { tempFilePath: phone.files.keepTemporary(`,${base64}`, extension), statusCode: 200 };
}

/** Short questions about files: they fail without a network, and wait where it is slow. */
async function ask<Value>(phone: Phone, question: () => Promise<Value>): Promise<Value> {
  if (phone.host.settings.network === 'offline') throw disconnected();
  await waitWhereSlow(phone);
  return question().catch(cloudFailure);
}

function checkList(list: unknown): void {
  if (!Array.isArray(list)) throw new ApiFailure('parameter error: parameter.fileList should be Array', -401003);
}

const urlAskedFor = (asked: string | AskedFileUrl): AskedFileUrl =>
  typeof asked === 'string' ? { fileID: asked } : asked;

/** Answers the task where a page passes callbacks, as WeChat does. */
function transferApi<Options extends object>(
  phone: Phone,
  name: string,
  run: (transfer: Transfer, options: Options) => Promise<object>,
) {
  return (options?: Options & Callbacks): Promise<object> | Transfer['task'] => {
    const transfer = new Transfer(phone);
    return asyncApi<Options>(phone, name, (given) => run(transfer, given))(options) ?? transfer.task;
  };
}

/** @param checkIsInitialised throws where `wx.cloud.init` was not called. */
export const cloudFileApis = (phone: Phone, checkIsInitialised: () => void): ApiTable => ({
  uploadFile: transferApi<UploadOptions>(phone, 'cloud.uploadFile', async (transfer, options) => {
    checkIsInitialised();
    return upload(phone, transfer, options);
  }),
  downloadFile: transferApi<{ fileID: string }>(phone, 'cloud.downloadFile', async (transfer, { fileID }) => {
    checkIsInitialised();
    return download(phone, transfer, fileID);
  }),
  getTempFileURL: asyncApi<{ fileList: readonly (string | AskedFileUrl)[] }>(
    phone,
    'cloud.getTempFileURL',
    async ({ fileList }) => {
      checkIsInitialised();
      checkList(fileList);
      return { fileList: await ask(phone, () => phone.host.cloudFiles.temporaryUrls(fileList.map(urlAskedFor))) };
    },
  ),
  deleteFile: asyncApi<{ fileList: readonly string[] }>(phone, 'cloud.deleteFile', async ({ fileList }) => {
    checkIsInitialised();
    checkList(fileList);
    return { fileList: await ask(phone, () => phone.host.cloudFiles.remove(fileList)) };
  }),
});
