import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../../../devtools/cloud/localCloud';
import { failureOf, talkTo } from './sdk';
import { storageSdk as sdk } from './storageSdk';

export const running: LocalCloud[] = [];
let folder: string;
/** Of this test; gone after it. */
export const folderOfTest = (): string => folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
});
afterEach(async () => {
  for (const cloud of running.splice(0)) await cloud.close();
  rmSync(folder, { recursive: true });
});

export async function aCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: '/nowhere',
    schema: { notes: { indexes: [] } },
    ...options,
  });
  running.push(cloud);
  talkTo(cloud);
  return cloud;
}

export const upload = async (cloudPath: string, content: string | Buffer): Promise<string> =>
  (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID;
export const contentOf = async (fileID: string): Promise<string> =>
  (await sdk.downloadFile({ fileID })).fileContent.toString();

/** The wire code. wx-server-sdk 4.0.2 keeps it for storage, and makes every errCode of a failed call -1. */
export const codeOf = async (call: Promise<unknown>): Promise<unknown> => (await failureOf(call)).code;
