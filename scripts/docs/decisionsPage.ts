import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../projectRoot';

const folder = inProject('docs/decisions');

/** The first heading and the line `Date: …` of each record. */
function row(file: string): string {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const title = /^# (?:\d+\.? )?(.+)$/m.exec(text)?.[1] ?? file;
  const date = /(\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? '';
  return `| [${file.slice(0, 4)}](${file}) | ${title} | ${date} |`;
}

export async function decisionsPage(): Promise<string> {
  const files = readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.md$/.test(file))
    .sort();
  return [
    '# Decisions\n',
    'Each choice of a library or a boundary: its context, the decision, what follows. A reversal is a new record that',
    'names the old one.\n',
    '| number | decision | date |',
    '|---|---|---|',
    ...files.map(row),
    '',
  ].join('\n');
}
