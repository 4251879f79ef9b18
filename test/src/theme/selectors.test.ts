import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../../../scripts/projectRoot';

const sheets = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.scss'),
);

test.each(sheets)('%s says each thing once: no rule stands twice, none has a comment in its selector', (name) => {
  const text = readFileSync(path.join(inProject('src'), name), 'utf8');
  const selectors = [...text.matchAll(/^(?![@}\s])([^{}@;]+)\{/gm)].map(([, selector = '']) => selector);
  const bare = selectors.map((selector) => selector.replace(/^\s*(?:\/\*[\s\S]*?\*\/\s*)*/, '').trim());
  expect(bare.filter((selector) => selector.includes('/*'))).toEqual([]);
  const whole = bare.map((selector) => selector.replace(/\s+/g, ' '));
  expect(whole.filter((selector, at) => whole.indexOf(selector) !== at)).toEqual([]);
});
