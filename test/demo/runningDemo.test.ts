import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimDataDirectory } from '../../demo/runningDemo';

const folder = mkdtempSync(path.join(tmpdir(), 'demo-claim-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a second start learns where the first one is, and may start once that one has stopped', async () => {
  const first = await claimDataDirectory(folder);
  expect(await claimDataDirectory(folder)).toEqual({ isMine: false, address: null });
  if (first.isMine) first.tell('http://127.0.0.1:5105/');
  expect(await claimDataDirectory(folder)).toEqual({ isMine: false, address: 'http://127.0.0.1:5105/' });
  if (first.isMine) first.release();
  const second = await claimDataDirectory(folder);
  expect(second.isMine).toBe(true);
  if (second.isMine) second.release();
});

test('a process that has the number of the first one now, and answers at no address, holds nothing', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const unused = 'http://127.0.0.1:1/';
  writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ pid: other.pid, address: unused }));
  const claim = await claimDataDirectory(folder);
  other.kill();
  expect(claim.isMine).toBe(true);
  if (claim.isMine) claim.release();
});

test('a claim dies with the process that made it, and so does one that a crash cut short', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const left of [JSON.stringify({ pid, address: 'http://127.0.0.1:5105/' }), '{"pi', '']) {
    writeFileSync(path.join(folder, 'running.json'), left);
    const claim = await claimDataDirectory(folder);
    expect(claim.isMine).toBe(true);
    if (claim.isMine) claim.release();
  }
});
