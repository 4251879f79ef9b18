import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureOf } from './support/sdk';
import { aCloud, codeOf, contentOf, folderOfTest, running, upload } from './support/storageClouds';
import { storageSdk as sdk } from './support/storageSdk';

/** A data directory with one file of storage in it. */
function aDirectoryWith(name: string, text: string): string {
  mkdirSync(join(folderOfTest(), 'files'));
  writeFileSync(join(folderOfTest(), 'files', name), text);
  return folderOfTest();
}

describe('with a data directory', () => {
  it('files and their owners are there after a restart, and deleted ones are not', async () => {
    const dataDirectory = folderOfTest();
    const first = await aCloud({ dataDirectory });
    const kept = await first.files.upload('a b/中.txt', Buffer.from('kept\nlines'), { openid: 'oOwner' });
    const gone = await upload('gone.txt', 'x');
    await sdk.deleteFile({ fileList: [gone] });
    await running.pop()?.close();
    const second = await aCloud({ dataDirectory });
    expect(await contentOf(kept)).toBe('kept\nlines');
    expect(await codeOf(sdk.downloadFile({ fileID: gone }))).toBe('STORAGE_FILE_NONEXIST');
    expect(await second.files.remove([kept], { openid: 'oOther' })).toMatchObject([
      { code: 'STORAGE_EXCEED_AUTHORITY' },
    ]);
    expect(await second.files.remove([kept], { openid: 'oOwner' })).toMatchObject([{ code: 'SUCCESS' }]);
  });

  it('what a crash left half written is thrown away', async () => {
    const dataDirectory = aDirectoryWith('1.partial', '{"path":"half.txt"');
    await aCloud({ dataDirectory });
    expect(readdirSync(join(dataDirectory, 'files'))).toEqual([]);
  });

  it('a strange file is named, and the directory is free again', async () => {
    const dataDirectory = aDirectoryWith('strange', 'no header');
    await expect(aCloud({ dataDirectory })).rejects.toThrow(/files.strange is no file of a local cloud/);
    writeFileSync(join(dataDirectory, 'files/strange'), '{"path":"a.txt","owner":"","bytes":1}\nx');
    await aCloud({ dataDirectory });
  });

  it('an upload that cannot be written says so and is not there', async () => {
    const dataDirectory = folderOfTest();
    await aCloud({ dataDirectory });
    const before = await upload('a.txt', 'before');
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    renameSync(join(dataDirectory, 'files'), join(dataDirectory, 'away'));
    const { code, errMsg } = await failureOf(upload('a.txt', 'after'));
    renameSync(join(dataDirectory, 'away'), join(dataDirectory, 'files'));
    expect([code, errMsg]).toEqual(['STORAGE_REQUEST_FAIL', expect.stringMatching(/could not write a file: .*ENOENT/)]);
    expect(said.mock.calls.join()).toMatch(/a file could not be written: .*ENOENT/);
    said.mockRestore();
    expect(await contentOf(before)).toBe('before');
  });
});
