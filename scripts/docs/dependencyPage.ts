import { existsSync } from 'node:fs';
import { inProject } from '../projectRoot';
import { runQuietly } from '../runQuietly';

const house = [
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
].filter((folder) => existsSync(inProject(folder)));

type Cruised = {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
};
type Arrow = { readonly from: string; readonly to: string };

async function fileArrows(): Promise<readonly Arrow[]> {
  const cruiser = inProject('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const settings = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const cruised: Cruised = JSON.parse(await runQuietly(process.execPath, [cruiser, ...settings, ...house]));
  return cruised.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  );
}

/** The folder of a file as one picture draws it; undefined where the picture leaves it out. */
type RoomOf = (file: string) => string | undefined;

const folders = (file: string): readonly string[] => file.split('/').slice(0, -1);

const wholeHouse: RoomOf = (file) => {
  const [first] = folders(file);
  return first !== undefined && house.includes(first) ? first : undefined;
};

/** `depthOf` says how many folders below `top` make one room; `_platform`, which every room imports, is left out. */
const roomsBelow =
  (top: string, depthOf: (below: readonly string[]) => number): RoomOf =>
  (file) => {
    const [first, ...below] = folders(file);
    if (first !== top || below.length === 0 || below[0] === '_platform') return undefined;
    return below.slice(0, depthOf(below)).join('/');
  };

function picture(arrows: readonly Arrow[], roomOf: RoomOf): string {
  const drawn = arrows.flatMap(({ from, to }) => {
    const [left, right] = [roomOf(from), roomOf(to)];
    return left && right && left !== right ? [`  ${left} --> ${right}`] : [];
  });
  return ['```mermaid', 'flowchart LR', ...[...new Set(drawn)].sort(), '```', ''].join('\n');
}

export async function dependencyPage(): Promise<string> {
  const arrows = await fileArrows();
  const section = (title: string, roomOf: RoomOf) => [`## ${title}\n`, picture(arrows, roomOf)];
  return [
    '# Which room imports which\n',
    'Drawn from the imports themselves, types included. What may be drawn here is decided in `.dependency-cruiser.cjs`.\n',
    ...section('The house', wholeHouse),
    ...section(
      'cloudfunctions',
      roomsBelow('cloudfunctions', ([first]) => (first === '_records' ? 2 : 1)),
    ),
    ...section(
      'domain',
      roomsBelow('domain', () => 1),
    ),
    ...section(
      'src',
      roomsBelow('src', () => 1),
    ),
    ...section(
      'devtools',
      roomsBelow('devtools', () => 2),
    ),
  ].join('\n');
}
