import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { userFolder } from '../phone/phoneFiles';
import { type ApiFamily, type ApiTable, asyncApi } from './asyncApi';
import { base64Of, bytesOf, textOf } from './base64';
import { unemulatedTable } from './unemulated';

interface FileOptions {
  readonly filePath: string;
  readonly encoding?: string;
}

const unemulatedFileNames =
  `access accessSync appendFile appendFileSync close copyFile copyFileSync fstat getSavedFileList mkdir mkdirSync
  open openSync readCompressedFile readdir readdirSync removeSavedFile rename renameSync rmdir rmdirSync saveFileSync
  stat statSync truncate unzip write`.split(/\s+/);

function write({ files }: Phone, path: string, data: string | ArrayBuffer, encoding = 'utf8'): void {
  if (!path.startsWith(`${userFolder}/`)) throw new ApiFailure(`permission denied, open "${path}"`);
  if (typeof data !== 'string') files.write(path, base64Of(new Uint8Array(data)));
  else if (encoding === 'base64') files.write(path, data);
  else files.write(path, base64Of(new TextEncoder().encode(data)));
}

function read({ files }: Phone, path: string, encoding?: string): string | ArrayBuffer {
  const base64 = files.read(path);
  if (base64 === undefined) throw new ApiFailure(`no such file or directory, open "${path}"`);
  if (encoding === 'base64') return base64;
  return encoding === undefined ? bytesOf(base64).buffer : textOf(base64);
}

function remove({ files }: Phone, path: string): void {
  if (!files.remove(path)) throw new ApiFailure(`no such file or directory, unlink "${path}"`);
}

/** The digest that WeChat adds is left out, and said to be missing where it is asked for. */
function sizeOf({ files }: Phone, path: string, digestAlgorithm?: string): number {
  if (digestAlgorithm !== undefined) throw new Error('getFileInfo with digestAlgorithm is not emulated');
  const base64 = files.read(path);
  if (base64 === undefined) throw new ApiFailure(`no such file or directory, open "${path}"`);
  return bytesOf(base64).length;
}

function save({ files }: Phone, temporary: string, path?: string): string {
  if (path !== undefined && !path.startsWith(`${userFolder}/`))
    throw new ApiFailure(`permission denied, open "${path}"`);
  const saved = files.save(temporary, path);
  if (saved === undefined) throw new ApiFailure(`tempFilePath file not exist: ${temporary}`);
  return saved;
}

const inSync =
  <Values extends unknown[], Answer>(name: string, run: (...values: Values) => Answer) =>
  (...values: Values): Answer => {
    try {
      return run(...values);
    } catch (error) {
      throw error instanceof ApiFailure ? new Error(`${name}:fail ${error.message}`) : error;
    }
  };

const managerOf = (phone: Phone): ApiTable => ({
  ...unemulatedTable(phone, unemulatedFileNames, 'FileSystemManager.'),
  writeFile: asyncApi<FileOptions & { data: string | ArrayBuffer }>(phone, 'writeFile', (given) => {
    write(phone, given.filePath, given.data, given.encoding);
    return undefined;
  }),
  writeFileSync: inSync('writeFileSync', (path: string, data: string | ArrayBuffer, encoding?: string) =>
    write(phone, path, data, encoding),
  ),
  readFile: asyncApi<FileOptions>(phone, 'readFile', ({ filePath, encoding }) => ({
    data: read(phone, filePath, encoding),
  })),
  readFileSync: inSync('readFileSync', (path: string, encoding?: string) => read(phone, path, encoding)),
  getFileInfo: asyncApi<FileOptions & { digestAlgorithm?: string }>(
    phone,
    'getFileInfo',
    ({ filePath, digestAlgorithm }) => ({ size: sizeOf(phone, filePath, digestAlgorithm) }),
  ),
  saveFile: asyncApi<{ tempFilePath: string; filePath?: string }>(phone, 'saveFile', ({ tempFilePath, filePath }) => ({
    savedFilePath: save(phone, tempFilePath, filePath),
  })),
  unlink: asyncApi<FileOptions>(phone, 'unlink', ({ filePath }) => {
    remove(phone, filePath);
    return undefined;
  }),
  unlinkSync: inSync('unlinkSync', (path: string) => remove(phone, path)),
});

export const fileSystem: ApiFamily = (phone) => {
  const fileSystemManager = managerOf(phone);
  return {
    env: { USER_DATA_PATH: userFolder },
    getFileSystemManager: () => fileSystemManager,
    arrayBufferToBase64: (buffer: ArrayBuffer) => base64Of(new Uint8Array(buffer)),
    base64ToArrayBuffer: (base64: string) => bytesOf(base64).buffer,
  };
};
