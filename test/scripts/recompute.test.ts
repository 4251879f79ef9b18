import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/projectRoot';
import { commandOfFile } from './support/command';

const { folder, run, runByNpm } = commandOfFile('scripts/recompute.ts');

const example = (name: string) => inProject('docs/examples', name);
const finals = (stdout: string) =>
  JSON.parse(stdout).map(({ entry, rank, final }: Record<string, unknown>) => [entry, rank, final]);

describe('npm run recompute', () => {
  test('prints the standings alone on standard output, and says that a file has no seal', () => {
    const { status, stdout, stderr } = runByNpm([example('plain-result.json')]);
    expect({ status, stderr, finals: finals(stdout) }).toEqual({
      status: 0,
      stderr: 'unsealed\n',
      finals: [
        ['ent-01', 1, '85.20'],
        ['ent-02', 2, '84.75'],
        ['ent-03', 3, '77.30'],
      ],
    });
  });

  test('verifies a seal and names its last receipt', () => {
    const sealed = JSON.parse(readFileSync(example('sealed-result.json'), 'utf8'));
    const { status, stdout, stderr } = run([example('sealed-result.json')]);
    expect({ status, stderr, finals: finals(stdout) }).toEqual({
      status: 0,
      stderr: `the seal holds; last receipt ${sealed.seal.links.at(-1).receipt}\n`,
      finals: finals(run([example('plain-result.json')]).stdout),
    });
  });

  test('recomputes the protocol of an evening that was played on phones, with all that went wrong in it', () => {
    const played = JSON.parse(readFileSync(example('whole-evening.json'), 'utf8'));
    const { status, stdout, stderr } = run([example('whole-evening.json')]);
    expect({ status, stderr, finals: finals(stdout) }).toEqual({
      status: 0,
      stderr: `the seal holds; last receipt ${played.seal.links.at(-1).receipt}\n`,
      finals: [
        ['e4', 1, '90.38'],
        ['e3', 2, '88.50'],
        ['e1', 3, '86.30'],
        ['e10', 4, '84.50'],
        ['e11', 4, '84.50'],
        ['e5', 6, '82.25'],
        ['e8', 7, '80.50'],
        ['e7', 8, '80.50'],
        ['e6', 9, '76.90'],
        ['e12', 10, '72.50'],
        ['e2', 11, '68.50'],
      ],
    });
    const { recused, late, withdrawn, sittings } = played.record;
    expect([recused.length, late.length, withdrawn, sittings.length]).toEqual([1, 1, ['e9'], 8]);
  });

  test('combines stages and a public share', () => {
    const { status, stdout } = run([example('staged-result.json')]);
    expect({ status, finals: finals(stdout) }).toEqual({
      status: 0,
      finals: [
        ['ent-01', 1, '86.92'],
        ['ent-02', 2, '85.98'],
      ],
    });
  });

  test('refuses a changed mark with status 2, an empty standard output and the link that it breaks', () => {
    const sealed = JSON.parse(readFileSync(example('sealed-result.json'), 'utf8'));
    sealed.entries[1].marks[0].criteria.drive = '25.0';
    writeFileSync(path.join(folder, 'forged.json'), JSON.stringify(sealed));
    expect(run(['forged.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'entries[1].marks[0].criteria.drive: breaks the seal: it is not what the sealed link says (seal.links[11])\n',
    });
  });

  test('reads standard input, and names every fault', () => {
    const plain = JSON.parse(readFileSync(example('plain-result.json'), 'utf8'));
    plain.entries[0].marks[0].criteria.drive = '26.0';
    plain.entries[2].marks[6].criteria.market = '0.25';
    expect(run(['-'], JSON.stringify(plain))).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'entries[0].marks[0].criteria.drive: is above the maximum (26.0 > 25)\n' +
        'entries[2].marks[6].criteria.market: is off step (0.25, step 0.5)\n',
    });
  });

  test('refuses a missing file, and no file at all', () => {
    const missing = runByNpm(['nowhere.json']);
    expect({ ...missing, stderr: missing.stderr.split(':')[0] }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'nowhere.json',
    });
    expect(run([])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'usage: npm run --silent recompute -- FILE.json (or - for standard input)\n',
    });
  });
});
