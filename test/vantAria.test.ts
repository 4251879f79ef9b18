import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const library = join(__dirname, '..', 'node_modules', '@vant', 'weapp', 'lib');

/** Each attribute for screen readers in a template of Vant, with the file it is in. */
const ariaAttributes = (): readonly string[] =>
  readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) =>
      (readFileSync(join(library, file), 'utf8').match(/\b(?:aria-[a-z]+|role)(?==)/g) ?? []).map(
        (attribute) => `${file} ${attribute}`,
      ),
    );

it('finds in Vant one name for screen readers, that of a button: decision 0120 rests on it', () => {
  expect(ariaAttributes()).toEqual(['button/index.wxml aria-label']);
});

it('names each of Vant’s components in decision 0120, taken or not', () => {
  const components = readdirSync(library).filter((name) => existsSync(join(library, name, 'index.wxml')));
  const record = readFileSync(join(__dirname, '..', 'docs', 'decisions', '0120-which-of-vant.md'), 'utf8');
  const names = new Set(record.match(/[a-z]+(?:-[a-z]+)*/g));
  expect(components.length).toBeGreaterThan(60);
  expect(components.filter((name) => !names.has(name))).toEqual([]);
});
