import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../projectRoot';

type Source = { readonly file: string; readonly text: string };

const sourcesBelow = (folder: string): readonly Source[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(inProject(file), 'utf8') }));

const link = (file: string): string => `[${file}](../../${file})`;
const links = (sources: readonly Source[]): string => sources.map(({ file }) => link(file)).join(', ');

/** Says of each call by its name where it is declared, fulfilled and used on the phone. */
export function whereCalls(): (action: string) => string {
  const [contracts, functions, screens] = ['contracts', 'cloudfunctions', 'src'].map(sourcesBelow);
  return (action) => {
    const imported = new RegExp(`import [^;]*\\b${action}\\b[^;]*contracts/`);
    const declared = contracts?.filter(({ text }) => text.includes(`export const ${action} = defineCall(`)) ?? [];
    const fulfilled = functions?.filter(({ file }) => path.posix.basename(file) === `${action}.ts`) ?? [];
    const used = screens?.filter(({ text }) => imported.test(text)) ?? [];
    const rows = [
      ['declared', declared],
      ['fulfilled', fulfilled],
      ['used by', used],
    ] as const;
    return rows.flatMap(([word, files]) => (files.length === 0 ? [] : [`- ${word}: ${links(files)}`])).join('\n');
  };
}
