import { inProject } from '../projectRoot';
import { runQuietly } from '../runQuietly';

const product = ['domain', 'contracts', 'locales', 'src', 'cloudfunctions'];
/** Folders that are shown by their parts. */
const divided = ['src', 'cloudfunctions'];

/** `src/pages/home/index.tsx` belongs to `src/pages`, `domain/time/instant.ts` to `domain`. */
function folderOf(file: string): string | undefined {
  const [first, second, third] = file.split('/');
  if (first === undefined || !product.includes(first)) return undefined;
  return divided.includes(first) && third !== undefined ? `${first}/${second}` : first;
}

type Cruised = {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
};

async function arrowsBetweenFolders(): Promise<readonly string[]> {
  const cruiser = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const settings = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const cruised: Cruised = JSON.parse(await runQuietly(process.execPath, [cruiser, ...settings, ...product]));
  const arrows = cruised.modules.flatMap(({ source, dependencies }) =>
    dependencies.flatMap(({ resolved }) => {
      const [from, to] = [folderOf(source), folderOf(resolved)];
      return from && to && from !== to ? [`  ${from} --> ${to}`] : [];
    }),
  );
  return [...new Set(arrows)].sort();
}

export async function dependencyPage(): Promise<string> {
  return [
    '# Which folder imports which\n',
    'Drawn from the imports themselves. What may be drawn here is decided in `.dependency-cruiser.cjs`.\n',
    '```mermaid',
    'flowchart LR',
    ...(await arrowsBetweenFolders()),
    '```',
    '',
  ].join('\n');
}
