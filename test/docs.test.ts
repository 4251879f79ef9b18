import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../scripts/contentHash';
import { inProject, projectRoot } from '../scripts/projectRoot';

const pages = ['README.md', 'CONTRIBUTING.md', 'docs', 'devtools', 'demo', 'bench']
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

const rooms = [
  'domain',
  'contracts',
  'locales',
  'src',
  'screen',
  'cloudfunctions',
  'devtools',
  'demo',
  'bench',
  'scripts',
  'test',
];
const files = [...rooms, 'docs', 'config', '.github', '.githooks']
  .flatMap((room) => filesBelow(inProject(room)))
  .map((file) => `/${path.relative(projectRoot, file)}`);

/** Made by a build, kept by an operator, or inside a package. */
const elsewhere =
  /^(?:dist|\.local|docs\/images)\/|^(?:database|config|package|app|seeded)\.json$|^(?:index|package|phone)\.(?:html|js|ts)$|^(?:props|dom\/node)\.js$/;
/** What a page tells its reader to write. */
const toBeWritten = ['devtools/simulator/components/video.ts', 'components/coverImage.ts', 'api/battery.ts'];
const isElsewhere = (name: string) => elsewhere.test(name) || toBeWritten.includes(name);

it('names files that are there', () => {
  const named = pages.flatMap((page) =>
    matches(page, /`((?:[\w.@-]+\/)*[\w-]+(?:\.test)?\.(?:tsx?|mjs|cjs|js|json|md|scss|html))`/g)
      .filter((name) => !isElsewhere(name) && !existsSync(inProject(name)))
      .filter((name) => !files.some((file) => file.endsWith(`/${name.replace(/^(?:\.\.?\/)+/, '')}`)))
      .map((name) => `${path.relative(projectRoot, page)}: ${name}`),
  );
  expect(named).toEqual([]);
});

it('names folders that are there', () => {
  const named = pages.flatMap((page) =>
    matches(page, /`((?:[\w.@-]+\/)+)`/g)
      .filter((name) => !isElsewhere(name) && !files.some((file) => file.includes(`/${name}`)))
      .map((name) => `${path.relative(projectRoot, page)}: ${name}`),
  );
  expect(named).toEqual([]);
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
  /** Where the word stands for something else: a contest's or an entry's own, a heading above the list of names, folded settings, a test's own text. */
  const otherSummaries =
    /[Cc]ontest|[Ee]ntry|entries|[Ee]vening|bench\/stage|validInputs|\/roster(?:View)?\.ts$|\/roster\/index\.tsx$|\/RarerFields\.tsx$|\/listBytes\.test\.ts$/;
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

it('names the noun of every screen, and each takes the texts of that noun', () => {
  const rows = matches(inProject('docs/architecture.md'), /^\| `(src\/(?:pages|organizer)\/\w+` \| `\w+)` \|/gm);
  const named = rows.map((row) => row.split('` | `'));
  const screens = ['src/pages', 'src/organizer'].flatMap((room) =>
    readdirSync(inProject(room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${room}/${name}`),
  );
  expect(named.map(([screen]) => screen)).toEqual(screens);
  const takesTextsOf = (screen: string, noun: string) =>
    filesBelow(inProject(screen)).some((file) => readFileSync(file, 'utf8').includes(`locales/zh-CN/${noun}/`));
  expect(named.filter(([screen = '', noun = '']) => !takesTextsOf(screen, noun))).toEqual([]);
});

it('finds every word of the glossary in the code', () => {
  const sources = files.filter((file) =>
    /^\/(?:domain|contracts|locales|src|cloudfunctions|demo)\/.*\.tsx?$/.test(file),
  );
  const code = sources.map((file) => readFileSync(inProject(file.slice(1)), 'utf8')).join('\n');
  const words = readFileSync(inProject('docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => [...(line.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word));
  expect(words.length).toBeGreaterThan(60);
  const isThere = (word: string) =>
    word.includes('/')
      ? files.some((file) => `${file}/`.replace(/\.tsx?\/$/, '/').includes(`/${word.replace(/\.tsx?$/, '')}/`))
      : new RegExp(`\\b${word.replace('.', '\\.')}\\b`).test(code);
  expect(words.filter((word) => !isThere(word))).toEqual([]);
});

it('gives every decision a title, a date, a context, a decision and what follows', () => {
  const form =
    /^# (?!\d).+\n\nDate: \d{4}-\d{2}-\d{2}\n[\s\S]*\n## Context\n[\s\S]+\n## Decision\n[\s\S]+\n## Consequences\n/;
  const records = pages.filter((page) => /\/decisions\/\d{4}-[^/]*\.md$/.test(page));
  expect(records.length).toBeGreaterThan(50);
  expect(records.filter((record) => !form.test(readFileSync(record, 'utf8')))).toEqual([]);
});
