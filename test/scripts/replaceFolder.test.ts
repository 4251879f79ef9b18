import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFolder } from '../../scripts/replaceFolder';
import { aFolder, writeFiles } from '../support/temporaryFolder';

it('swaps in the new folder whole', async () => {
  const root = aFolder({ 'package/old.txt': 'old' });
  await replaceFolder(path.join(root, 'package'), async (draft) => writeFiles(draft, { 'new.txt': 'new' }));
  expect([readdirSync(root), readdirSync(path.join(root, 'package'))]).toEqual([['package'], ['new.txt']]);
});

it('makes a folder that was not there', async () => {
  const root = aFolder();
  await replaceFolder(path.join(root, 'deep/package'), async (draft) => writeFiles(draft, { 'new.txt': 'new' }));
  expect(readFileSync(path.join(root, 'deep/package/new.txt'), 'utf8')).toBe('new');
});

it('keeps the old folder when filling the new one fails', async () => {
  const root = aFolder({ 'package/old.txt': 'old' });
  const filling = replaceFolder(path.join(root, 'package'), async (draft) => {
    writeFiles(draft, { 'half.txt': 'half' });
    throw new Error('out of ink');
  });
  await expect(filling).rejects.toThrow('out of ink');
  expect([readdirSync(root), readdirSync(path.join(root, 'package'))]).toEqual([['package'], ['old.txt']]);
});
