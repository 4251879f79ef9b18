import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inProject } from '../../scripts/projectRoot';
import { aFolder } from '../support/temporaryFolder';

function totals(report?: object) {
  const folder = aFolder(report ? { 'report.json': JSON.stringify(report) } : {});
  const words = [inProject('scripts/testTotals.mjs'), path.join(folder, 'report.json')];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return [status, stdout];
}

it('says how many passed', () => {
  const report = { numPassedTests: 41, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  expect(totals(report)).toEqual([0, '41 passed, 0 failed\n']);
});

it('counts a suite that did not load as failed', () => {
  const report = { numPassedTests: 41, numFailedTests: 2, numRuntimeErrorTestSuites: 1 };
  expect(totals(report)).toEqual([1, '41 passed, 3 failed\n']);
});

it('fails when no test ran', () => {
  expect(totals({ numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 })[0]).toBe(1);
});

it('fails without a report', () => {
  expect(totals()).toEqual([1, '0 passed, 1 failed\n']);
});
