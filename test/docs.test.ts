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
