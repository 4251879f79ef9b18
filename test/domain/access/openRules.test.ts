import { type Grant, type ResourceIds, scannerOf } from '../../../domain/access/grants';
import { type AccessRule, isOwn, isShown, type PublicRule } from '../../../domain/access/rules';
import { accessTable } from '../../../domain/access/table';
import { noon } from '../../support/activities';

const table: Readonly<Record<string, AccessRule>> = accessTable;
const publicRows = Object.entries(table).flatMap(([action, row]) => (row.scope === 'public' ? [{ action, row }] : []));

const place: ResourceIds = { organisationId: 'org_own', activityId: 'act_own' };
const organizer: Grant = { role: 'organizer', organisationId: 'org_own' };
const grantLists: readonly (readonly Grant[])[] = [
  [],
  [{ role: 'administrator' }],
  [scannerOf({ id: 'act_own', endAt: noon })],
  [{ ...organizer, organisationId: 'org_other' }],
  [{ ...organizer, expiresAt: noon }],
];
const shownTo = (isDraft: boolean, grants: readonly Grant[]) =>
  publicRows.flatMap(({ action, row }) => (isShown(row, { isDraft, grants, place }, noon) ? [action] : []));

test('a thing is the own one of the member whose id it has, and of nobody else', () => {
  expect(isOwn({ ownerId: 'mem_lin' }, 'mem_lin')).toBe(true);
  expect(isOwn({ ownerId: 'mem_lin' }, 'mem_zhou')).toBe(false);
  expect(isOwn({ ownerId: '' }, 'mem_lin')).toBe(false);
});

test('what is published is shown to everyone by each public row', () => {
  const everyPublicRow = publicRows.map(({ action }) => action).sort();
  for (const grants of [...grantLists, [organizer]]) expect(shownTo(false, grants).sort()).toEqual(everyPublicRow);
  for (const { row } of publicRows) expect(isShown(row, { isDraft: false }, noon)).toBe(true);
});

test('a draft is shown to who organises for its organisation, where the row says so, and to nobody else', () => {
  for (const grants of grantLists) expect(shownTo(true, grants)).toEqual([]);
  expect(shownTo(true, [organizer])).toEqual(['readActivity', 'readOrderDraw', 'readOpenContest', 'startEntry']);
});

test('a draft read without its place or the caller’s grants is shown to nobody', () => {
  const row: PublicRule = accessTable.readActivity;
  expect(isShown(row, { isDraft: true }, noon)).toBe(false);
  expect(isShown(row, { isDraft: true, place }, noon)).toBe(false);
  expect(isShown(row, { isDraft: true, grants: [organizer] }, noon)).toBe(false);
});
