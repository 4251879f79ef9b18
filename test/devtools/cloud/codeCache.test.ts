import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CodeCache } from '../../../devtools/cloud/functions/codeCache';
import { startLocalCloud } from '../../../devtools/cloud/localCloud';
import { aFolder } from '../../support/temporaryFolder';

const answering = (answer: string) =>
  `exports.main = async (event) => { if (event.fails) throw new Error('failed'); return ${answer}; };\n`;

/** A function's folder, and a cloud with two workers for it. */
async function aFunction(answer: string) {
  const folder = aFolder({ 'fn/index.js': answering(answer) });
  const bundle = path.join(folder, 'fn/index.js');
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: folder,
    schema: {},
    workersPerFunction: 1,
  });
  const call = async (data: object = {}) => {
    const { result, error } = await cloud.invoke('fn', data, { openid: 'oSomebody' });
    return error?.message ?? result;
  };
  return { folder, bundle, cloud, call };
}

test('what the first worker compiled is kept for the next, which answers alike and names the same file in a trace', async () => {
  const { bundle, cloud, call } = await aFunction('1');
  try {
    expect(existsSync(new CodeCache(bundle).file)).toBe(false);
    expect(await call()).toBe(1);
    cloud.reloadFunctions();
    expect(statSync(new CodeCache(bundle).file).size).toBeGreaterThan(0);
    expect(await call()).toBe(1);
    expect(await call({ fails: true })).toContain(`${bundle}:1:`);
  } finally {
    await cloud.close();
  }
});

test('a bundle that was changed finds nothing of the old one', async () => {
  const { folder, bundle, cloud, call } = await aFunction('1');
  try {
    expect(await call()).toBe(1);
    mkdirSync(path.dirname(bundle), { recursive: true });
    writeFileSync(path.join(folder, 'fn/index.js'), answering('2'));
    expect(existsSync(new CodeCache(bundle).file)).toBe(false);
    cloud.reloadFunctions();
    expect(await call()).toBe(2);
  } finally {
    await cloud.close();
  }
});
