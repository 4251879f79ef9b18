import {
  type Grant,
  grantsAt,
  isAdministrator,
  isOrganizerOf,
  organisationsOf,
  placeOf,
  scannerOf,
} from '../../../domain/access/grants';
import { noon } from '../../support/activities';

const administrator: Grant = { role: 'administrator' };
const organizer: Grant = { role: 'organizer', organisationId: 'org_own' };

test('what a person is follows from the grants', () => {
  expect([isAdministrator([organizer], noon), isAdministrator([administrator], noon)]).toEqual([false, true]);
  expect([isOrganizerOf([organizer], 'org_own', noon), isOrganizerOf([organizer], 'org_other', noon)]).toEqual([
    true,
    false,
  ]);
  expect(organisationsOf([administrator, organizer], noon)).toEqual(['org_own']);
});

test('a grant that has ended makes nobody anything any more', () => {
  const ended = { expiresAt: noon };
  expect(isAdministrator([{ ...administrator, ...ended }], noon)).toBe(false);
  expect(isOrganizerOf([{ ...organizer, ...ended }], 'org_own', noon)).toBe(false);
  expect(
    organisationsOf(
      [
        { ...organizer, ...ended },
        { ...organizer, organisationId: 'org_other' },
      ],
      noon,
    ),
  ).toEqual(['org_other']);
});

test('a grant holds until just before its end', () => {
  const grant: Grant = { ...organizer, expiresAt: '2026-11-22T06:00:00.000Z' };
  expect(grantsAt([administrator, grant], '2026-11-22T05:59:59.999Z')).toEqual([administrator, grant]);
  expect(grantsAt([administrator, grant], '2026-11-22T06:00:00.000Z')).toEqual([administrator]);
});

test('a scanner has one activity, until two hours after its end', () => {
  expect(scannerOf({ id: 'act_one', endAt: '2026-11-23T08:00:00.000Z' })).toEqual({
    role: 'scanner',
    activityId: 'act_one',
    expiresAt: '2026-11-23T10:00:00.000Z',
  });
});

test('an activity and all that is kept for it belong to it and to its organisation', () => {
  expect(placeOf({ id: 'act_one', organisationId: 'org_own' })).toEqual({
    activityId: 'act_one',
    organisationId: 'org_own',
  });
});
