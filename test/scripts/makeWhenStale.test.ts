import { rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { makeWhenStale } from '../../scripts/makeWhenStale';
import { aFolder, writeFiles } from '../support/temporaryFolder';

const recipeIn = (root: string, settings: readonly string[] = []) => ({
  root,
  name: 'cake',
  inputs: ['flour', 'egg.txt'],
  settings,
  outputs: ['cake'],
});

function aKitchen() {
  const root = aFolder({ 'flour/wheat.txt': 'white', 'egg.txt': 'one' });
  const bake = async () => writeFiles(root, { 'cake/slice.txt': 'sweet' });
  return { root, bake, make: (settings: readonly string[] = []) => makeWhenStale(recipeIn(root, settings), bake) };
}

it('makes once, and not again while nothing changed', async () => {
  const { make } = aKitchen();
  expect([await make(), await make(), await make()]).toEqual(['made', 'fresh', 'fresh']);
});

it('looks at contents, not at times', async () => {
  const { root, make } = aKitchen();
  await make();
  utimesSync(path.join(root, 'egg.txt'), 1, 1);
  expect(await make()).toBe('fresh');
});

it.each([
  ['an input changed', (root: string) => writeFiles(root, { 'flour/wheat.txt': 'brown' })],
  ['an input is new', (root: string) => writeFiles(root, { 'flour/rye.txt': 'dark' })],
  [
    'an input was renamed',
    (root: string) => {
      rmSync(path.join(root, 'flour/wheat.txt'));
      writeFiles(root, { 'flour/corn.txt': 'white' });
    },
  ],
  ['an output was edited', (root: string) => writeFiles(root, { 'cake/slice.txt': 'salty' })],
  ['the output is gone', (root: string) => rmSync(path.join(root, 'cake'), { recursive: true })],
])('makes again when %s', async (_, disturb) => {
  const { root, make } = aKitchen();
  await make();
  disturb(root);
  expect([await make(), await make()]).toEqual(['made', 'fresh']);
});

it('makes again for other settings', async () => {
  const { make } = aKitchen();
  await make(['plain']);
  expect([await make(['demo']), await make(['demo'])]).toEqual(['made', 'fresh']);
});

it('counts a failed making as none, even where it left something', async () => {
  const { root, bake, make } = aKitchen();
  await make();
  writeFiles(root, { 'egg.txt': 'two' });
  const burn = async () => {
    await bake();
    throw new Error('burnt');
  };
  await expect(makeWhenStale(recipeIn(root), burn)).rejects.toThrow('burnt');
  expect(await make()).toBe('made');
});

it('refuses a making that leaves nothing', async () => {
  const { root } = aKitchen();
  await expect(makeWhenStale(recipeIn(root), async () => {})).rejects.toThrow('left not all of cake');
});
