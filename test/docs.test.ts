import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../scripts/contentHash';
import { inProject, projectRoot } from '../scripts/projectRoot';

const pages = ['README.md', 'CONTRIBUTING.md', 'docs']
  .flatMap((target) => filesBelow(inProject(target)))
  .filter((file) => file.endsWith('.md'));
const scripts = Object.keys(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).scripts);

const matches = (file: string, pattern: RegExp): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, found = '']) => found);

it('links to pages and pictures that are there', () => {
  const broken = pages.flatMap((page) =>
    matches(page, /\]\((?!https?:|#)([^)#]+)/g)
      .filter((target) => !existsSync(path.join(path.dirname(page), target)))
      .map((target) => `${path.relative(projectRoot, page)}: ${target}`),
  );
  expect(broken).toEqual([]);
});

it('names commands that exist', () => {
  const named = pages.flatMap((page) => matches(page, /npm run (?:-s |--silent )?([a-z][\w:]*)/g));
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

it('tells a contributor of every command', () => {
  const told = readFileSync(inProject('CONTRIBUTING.md'), 'utf8');
  expect(scripts.filter((name) => !new RegExp(`npm (?:run (?:--silent )?)?${name}\\b`).test(told))).toEqual([]);
});

it('walks one field through every file that names it', () => {
  const page = readFileSync(inProject('docs/architecture.md'), 'utf8');
  const [, walk = ''] = page.split('### One new field');
  const told = Object.fromEntries(
    [...walk.matchAll(/^\| [^|]*\| `([\w./-]+)` \| (\d+) \|/gm)].map(([, file = '', lines]) => [file, Number(lines)]),
  );
  /** Where the word stands for something else: a heading above the list of names, folded settings, a test's own text. */
  const otherSummaries = /\/roster(?:View)?\.ts$|\/roster\/index\.tsx$|\/RarerFields\.tsx$|\/listBytes\.test\.ts$/;
  const found = ['domain', 'contracts', 'cloudfunctions', 'locales', 'src', 'demo/programme.ts', 'bench']
    .concat('test/support', 'test/cloudfunctions')
    .flatMap((room) => filesBelow(inProject(room)))
    .map((file) => path.relative(projectRoot, file))
    .filter((file) => /\.tsx?$/.test(file) && !otherSummaries.test(file))
    .map((file) => [file, matches(inProject(file), /^(.*\bsummary.*)$/gm).length] as const)
    .filter(([, lines]) => lines > 0);
  expect(told).toEqual(Object.fromEntries(found));
  const counted = (files: readonly (readonly [string, number])[]) =>
    `${files.length} files and ${files.reduce((sum, [, lines]) => sum + lines, 0)} lines`;
  const shipping = found.filter(([file]) => /^(?:domain|contracts|cloudfunctions|locales|src)\//.test(file));
  expect(walk).toContain(`${counted(found)}, of them ${counted(shipping)} that ship`);
});
