import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import { filesBelow } from '../scripts/contentHash';
import { inProject, projectRoot } from '../scripts/projectRoot';
import { aFolder } from './support/temporaryFolder';

const product = ['domain', 'contracts', 'src', 'screen', 'cloudfunctions'];
const all = [...product, 'locales', 'devtools', 'demo', 'bench', 'scripts', 'test'];

const sources = (folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) => filesBelow(inProject(folder)))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.relative(projectRoot, file));

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(inProject(file), 'utf8'), ts.ScriptTarget.Latest, true);

/** The texts of a program: strings, templates and what stands between JSX tags; not its comments. */
function textsIn(node: ts.Node): readonly string[] {
  const own = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node) ? [node.text] : [];
  const below: string[] = [];
  node.forEachChild((child) => {
    below.push(...textsIn(child));
  });
  return [...own, ...below];
}

it('keeps every Chinese text in locales/', () => {
  const speaking = sources(product).filter((file) => textsIn(parse(file)).some((text) => /\p{Script=Han}/u.test(text)));
  expect(speaking).toEqual([]);
});

it('reaches the cloud from the phone through the gateway only', () => {
  const reaching = sources(['src']).filter((file) =>
    /\b(?:wx|Taro)\.cloud\b|\bcallFunction\b/.test(readFileSync(inProject(file), 'utf8')),
  );
  expect(reaching.filter((file) => file !== 'src/app.ts' && !file.startsWith('src/gateway/'))).toEqual([]);
});

it('gives no file a name that says nothing', () => {
  const whole = /^(?:handle|handler|process|manager|helpers?|utils?|common|service|misc)\.tsx?$/i;
  const ending = /(?:Handler|Manager|Helper|Util|Service|Impl)s?\.tsx?$/;
  const named = sources(all).map((file) => path.basename(file));
  expect(named.filter((name) => whole.test(name) || ending.test(name))).toEqual([]);
});

it('names files in camelCase, and React components in PascalCase', () => {
  const fits = (file: string) => {
    const name = path.basename(file).replace(/(?:\.(?:test|config|d))?\.tsx?$/, '');
    const isComponent = file.startsWith('src/') && file.endsWith('.tsx') && name !== 'index';
    return isComponent ? /^[A-Z][A-Za-z0-9]*$/.test(name) : /^[a-z][A-Za-z0-9]*$/.test(name);
  };
  expect(sources(all).filter((file) => !fits(file))).toEqual([]);
});

const cruiserRules = (): string[] => {
  const config: { forbidden: readonly { name: string }[] } = require(inProject('.dependency-cruiser.cjs'));
  return config.forbidden.map(({ name }) => name);
};

it('has no file of more than 200 lines, unless its first comment says why', () => {
  const files = [...all, 'config']
    .flatMap((folder) => filesBelow(inProject(folder)))
    .concat(['.dependency-cruiser.cjs', 'jest.config.cjs', 'babel.config.js'].map((name) => inProject(name)))
    .filter((file) => /\.(?:[cm]?[jt]sx?|s?css|html|wxml|wxss)$/.test(file));
  const long = files.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 200);
  const unexplained = long.filter((file) => !/^\/\*\*?[^*]*Longer than 200 lines: \S/.test(readFileSync(file, 'utf8')));
  expect(unexplained.map((file) => path.relative(projectRoot, file))).toEqual([]);
});

describe('the boundaries', () => {
  /** A file, what it imports, and the rule that says no. */
  const breaches: readonly (readonly [string, string, string])[] = [
    ['domain/seats.ts', '../contracts/call', 'domain-stands-alone'],
    ['domain/time/clock.ts', 'valibot', 'domain-needs-no-package'],
    ['domain/hash.ts', 'node:crypto', 'domain-needs-no-node'],
    ['domain/fraction.ts', 'fraction.js', 'fractions-stay-in-judging'],
    ['domain/nowhere.ts', './gone', 'resolvable'],
    ['domain/loop/first.ts', './second', 'no-circle'],
    ['contracts/seat.ts', '../locales/words', 'contracts-speak-of-the-domain'],
    ['contracts/ticket.ts', 'react', 'contracts-need-valibot-alone'],
    ['contracts/file.ts', 'node:fs', 'contracts-need-no-node'],
    ['locales/texts.ts', '../contracts/call', 'locales-take-types-of-contracts'],
    ['locales/screens.ts', '../src/ui/Button', 'locales-know-words-only'],
    ['locales/format.ts', 'valibot', 'locales-need-no-package'],
    ['src/gateway/server.ts', '../../cloudfunctions/_platform/cloud', 'phone-never-holds-server-code'],
    ['src/device/disk.ts', 'node:fs', 'phone-needs-no-node'],
    ['screen/scenes/phone.ts', '../../src/ui/Button', 'hall-shows-what-it-is-sent'],
    ['screen/framework.ts', 'react', 'hall-packages'],
    ['screen/disk.ts', 'node:fs', 'hall-needs-no-node'],
    ['src/gateway/sdk.ts', 'wx-server-sdk', 'phone-packages'],
    ['src/pages/home/home.ts', '../ticket/ticket', 'no-page-imports-another-page'],
    ['src/organizer/edit/edit.ts', '../../pages/ticket/ticket', 'no-page-imports-another-page'],
    ['src/pages/home/button.ts', '@vant/weapp/lib/button/index', 'vant-behind-ui'],
    ['src/components/List.ts', '../pages/ticket/ticket', 'shared-parts-know-no-page'],
    ['cloudfunctions/checkin/admit.ts', './cloudStore', 'use-case-knows-no-platform'],
    ['cloudfunctions/checkin/scan.ts', '../_platform/cloud', 'use-case-knows-no-platform'],
    ['cloudfunctions/checkin/say.ts', '../../locales/words', 'use-case-is-told-what-it-needs'],
    ['cloudfunctions/checkin/check.ts', 'valibot', 'use-case-needs-no-package'],
    ['cloudfunctions/checkin/draw.ts', 'node:crypto', 'use-case-needs-no-node'],
    ['cloudfunctions/checkin/cloudOther.ts', '../ranking/ports', 'functions-are-separate'],
    ['cloudfunctions/checkin/cloudScreen.ts', '../../src/ui/Button', 'functions-stay-in-their-layer'],
    ['cloudfunctions/checkin/cloudAnswer.ts', '../_platform/answer', 'every-call-behind-the-access-table'],
    ['cloudfunctions/checkin/cloudSdk.ts', 'wx-server-sdk', 'sdk-behind-platform'],
    ['cloudfunctions/checkin/look/admit.ts', '../../_records/seats/cloudStore', 'use-case-knows-no-platform'],
    ['cloudfunctions/_platform/feature.ts', '../ranking/ports', 'platform-knows-no-noun'],
    ['cloudfunctions/_platform/seats.ts', '../_records/seats/cloudStore', 'platform-knows-no-noun'],
    ['cloudfunctions/_records/seats/rank.ts', '../../ranking/ports', 'records-know-no-function'],
    ['cloudfunctions/_records/seats/fill.ts', './cloudStore', 'records-reach-the-platform-in-cloud-files'],
    ['cloudfunctions/_records/seats/documents.ts', './cloudStore', 'documents-are-declarations'],
    ['cloudfunctions/_records/seats/sdk.ts', 'wx-server-sdk', 'records-need-valibot-alone'],
    ['cloudfunctions/_platform/screen.ts', 'react', 'platform-packages'],
    ['src/device/tool.ts', '../../devtools/tool', 'nobody-ships-tools'],
    ['devtools/cloud/schema.ts', '../../domain/word', 'tools-know-no-product'],
    ['devtools/cloud/root.ts', '../../scripts/root', 'tools-know-no-product'],
    // A package that is there only because another needs it.
    ['scripts/match.ts', 'micromatch', 'declared-packages'],
    ['scripts/page.ts', '../demo/page', 'nobody-needs-demo-or-bench'],
    ['demo/figures.ts', '../bench/figures', 'demo-and-bench-apart'],
  ];
  const bystanders = [
    'contracts/call',
    'locales/words',
    'src/ui/Button',
    'src/pages/ticket/ticket',
    'cloudfunctions/_platform/answer',
    'cloudfunctions/_platform/cloud',
    'cloudfunctions/_records/seats/cloudStore',
    'cloudfunctions/checkin/cloudStore',
    'cloudfunctions/ranking/ports',
    'devtools/tool',
    'domain/word',
    'scripts/root',
    'demo/page',
    'bench/figures',
  ];

  function violations(): ReadonlySet<string> {
    const house = aFolder({
      ...Object.fromEntries(bystanders.map((name) => [`${name}.ts`, 'export const it = 1;\n'])),
      ...Object.fromEntries(breaches.map(([file, target]) => [file, `import * as it from '${target}';\nit;\n`])),
      'domain/left/first.ts': "import { second } from '../right/second';\nexport const first = second;\n",
      'domain/right/second.ts': 'export const second = 2;\n',
      'domain/right/third.ts': "import { first } from '../left/first';\nexport const third = first;\n",
      'domain/loop/second.ts': "import * as it from './first';\nit;\n",
      'package.json': readFileSync(inProject('package.json'), 'utf8'),
      'tsconfig.json': readFileSync(inProject('tsconfig.json'), 'utf8'),
    });
    symlinkSync(inProject('node_modules'), path.join(house, 'node_modules'));
    const cruiser = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const words = [cruiser, '--config', inProject('.dependency-cruiser.cjs'), '--output-type', 'json', '.'];
    const printed = execFileSync(process.execPath, words, {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const cruised: { summary: { violations: readonly { from: string; rule: { name: string } }[] } } =
      JSON.parse(printed);
    return new Set(cruised.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`));
  }

  it('are refused by the rule that names them', () => {
    const found = violations();
    expect(breaches.map(([file, , rule]) => `${file}: ${rule}`).filter((breach) => !found.has(breach))).toEqual([]);
    // No file of these two rooms needs itself, and yet neither room can do without the other.
    expect(found).toContain('domain/left: no-circle-of-rooms');
  });

  it('are each broken once here', () => {
    const broken = [...breaches.map(([, , rule]) => rule), 'no-circle-of-rooms'];
    expect([...new Set(broken)].sort()).toEqual(cruiserRules().sort());
  });
});
