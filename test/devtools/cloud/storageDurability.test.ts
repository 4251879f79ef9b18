import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf, talkIn } from './support/sdk';
import { buildCloudProcess, type SpawnedCloud, spawnCloud } from './support/spawnedCloud';
import { storageSdk as sdk } from './support/storageSdk';

const rounds = 6;
const writers = 4;
/** Of each writer in a round before the cloud is killed. */
const acknowledgedBefore = 2;
const bytes = 200_000;

let directory: string;
let program: string;
let cloud: SpawnedCloud | undefined;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'storage-durability-'));
  program = buildCloudProcess(directory);
});
afterEach(async () => {
  await cloud?.kill();
  cloud = undefined;
});
afterAll(() => rmSync(directory, { recursive: true }));

async function start(data: string, fileBlocks?: number): Promise<SpawnedCloud> {
  cloud = await spawnCloud(program, data, fileBlocks);
  talkIn(cloud.environment);
  return cloud;
}

/** Tells at every place which version it is of. */
const contentOf = (version: number): Buffer => Buffer.alloc(bytes, `${version}.`);

async function storedVersion(fileID: string): Promise<number> {
  const { fileContent } = await sdk.downloadFile({ fileID });
  const version = Number.parseInt(fileContent.toString('utf8', 0, 12), 10);
  expect(Buffer.compare(fileContent, contentOf(version))).toBe(0);
  return version;
}

it(`a cloud killed in the middle of uploads keeps every acknowledged file whole, ${rounds} times over`, async () => {
  const data = join(directory, 'data');
  const acknowledged = new Map<string, number>();
  let attempted = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const running = await start(data);
    let isKilled = false;
    let acknowledgedNow = 0;
    const write = async (writer: number): Promise<void> => {
      for (;;) {
        attempted += 1;
        const version = attempted;
        try {
          const { fileID } = await sdk.uploadFile({ cloudPath: `${writer}.bin`, fileContent: contentOf(version) });
          acknowledged.set(fileID, version);
          acknowledgedNow += 1;
        } catch (error) {
          if (!isKilled) throw error;
          return;
        }
        // The others are in the middle of theirs.
        if (acknowledgedNow === writers * acknowledgedBefore) {
          isKilled = true;
          await running.kill();
        }
      }
    };
    await Promise.all(Array.from({ length: writers }, (_unused, writer) => write(writer)));
    await start(data);
    for (const [fileID, version] of acknowledged) {
      const stored = await storedVersion(fileID);
      expect([fileID, stored >= version && stored <= attempted]).toEqual([fileID, true]);
    }
    expect([acknowledged.size, readdirSync(join(data, 'files')).length]).toEqual([writers, writers]);
    await cloud?.kill();
  }
});

it('a disk that takes no more refuses the upload, leaves nothing of it, and keeps what was there', async () => {
  const data = join(directory, 'full');
  await start(data, 1024);
  const upload = (version: number, length = bytes) =>
    sdk.uploadFile({ cloudPath: 'a.bin', fileContent: contentOf(version).subarray(0, length) });
  const { fileID } = await upload(1);
  const tooMuch = sdk.uploadFile({ cloudPath: 'a.bin', fileContent: Buffer.alloc(4 * 1024 * 1024) });
  const { code, errMsg } = await failureOf(tooMuch);
  expect([code, errMsg]).toEqual(['STORAGE_REQUEST_FAIL', expect.stringMatching(/could not write a file: .*EFBIG/)]);
  expect([await storedVersion(fileID), readdirSync(join(data, 'files')).length]).toEqual([1, 1]);
  await upload(2);
  expect(await storedVersion(fileID)).toBe(2);
});
