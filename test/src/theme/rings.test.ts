import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folderOfSource } from '../../support/theme/colour';

it('draws a ring as a figure for time that runs, and for nothing else', () => {
  const files = readdirSync(folderOfSource, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx$/.test(file),
  );
  const withRing = files.filter((file) => /<Ring\b/.test(readFileSync(join(folderOfSource, file), 'utf8')));
  expect(withRing.map((file) => relative('.', file))).toEqual([
    'judge/evening/CurrentCard.tsx',
    'organizer/stage/StageClock.tsx',
    'pages/ticket/OfferCard.tsx',
  ]);
});
