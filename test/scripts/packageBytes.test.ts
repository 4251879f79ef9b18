import { folderBytes, mainPackageBytes } from '../../scripts/packageBytes';
import { aFolder } from '../support/temporaryFolder';

it('counts what lies in no subpackage as the main package', () => {
  const app = JSON.stringify({ subPackages: [{ root: 'organizer/' }, { root: 'judge' }] });
  const folder = aFolder({
    'app.json': app,
    'pages/home/index.js': '12345',
    'organizer/edit/index.js': '1234567890',
    'judge/score/index.js': '1234567890',
    'judgement.js': '123',
  });
  expect([mainPackageBytes(folder), folderBytes(folder)]).toEqual([app.length + 8, app.length + 28]);
});
