import * as contestCalls from '../../../contracts/contest/calls';
import { type Grant, type ResourceIds, scannerOf } from '../../../domain/access/grants';
import { isAllowed, noResource, type RoleRule, refusalFor } from '../../../domain/access/rules';
import { accessTable, type RoleAction } from '../../../domain/access/table';
import { noon } from '../../support/activities';

const administrator: Grant = { role: 'administrator' };
const organizer: Grant = { role: 'organizer', organisationId: 'org_own' };
const officials: readonly Grant[] = [
  { role: 'judge', contestId: 'con_own' },
  { role: 'supervisor', contestId: 'con_own' },
];
const own: ResourceIds = { organisationId: 'org_own', activityId: 'act_own', contestId: 'con_own' };
const foreign: ResourceIds = { organisationId: 'org_other', activityId: 'act_other' };

const roleActions = Object.keys(accessTable).filter(
  (action): action is RoleAction => accessTable[action as keyof typeof accessTable].who !== 'anyone',
);
const allowed = (grants: readonly Grant[], place: ResourceIds): readonly RoleAction[] =>
  roleActions.filter((action) => isAllowed(accessTable[action], { grants, place }, noon));

const isOfContest = (action: RoleAction): boolean =>
  Object.values<{ readonly action: string }>(contestCalls).some((call) => call.action === action);

const administrating = [
  'createOrganisation',
  'listOrganisations',
  'inviteOrganizer',
  'listOrganizers',
  'removeOrganizer',
];
const keepingContact = ['readOfficeContact', 'changeOfficeContact'];
const managing = [
  'readPlan',
  'createActivity',
  'editActivity',
  'setCover',
  'publishActivity',
  'cancelActivity',
  'closeApplications',
  'drawLots',
  'listApplicants',
  'admitApplicant',
  'rejectApplicant',
  'decideAppeal',
];
const readingRoster = ['readDeliveries', 'tickCalled', 'listRoster', 'readRosterEntry', 'revealPhone'];
const checkingIn = ['scanTicket', 'checkInByName', 'correctHeadcount', 'readDesk'];
const ofOwnOrganisation = [...managing, ...keepingContact, ...readingRoster, ...checkingIn];
const ofAnyOrganisation = ['listContests', 'listManaged'];
const supervising = ['directStage', 'startRun'];
const judging = ['recuse', 'readJudging', 'submitMarks', 'standByMarks', 'leaveRemark', 'keepDraft'];
const supervisorsAlone = [...supervising, ...judging];
/** Of an organisation's contests: everything that takes a role but directing and judging. */
const preparingContests = roleActions.filter(
  (action) => isOfContest(action) && !supervisorsAlone.includes(action) && action !== 'listContests',
);
const sorted = (actions: readonly string[]) => [...actions].sort();

describe('the table', () => {
  test('allows nothing that takes a role to who has none', () => {
    expect(allowed([], own)).toEqual([]);
    expect(allowed([], noResource)).toEqual([]);
  });

  test('lets an administrator found organisations, keep their contacts and organisers, and touch none of their activities', () => {
    for (const place of [own, foreign, noResource])
      expect(sorted(allowed([administrator], place))).toEqual(sorted([...administrating, ...keepingContact]));
  });

  test('lets an organiser keep the activities of the own organisation, and of no other', () => {
    expect(sorted(allowed([organizer], own))).toEqual(
      sorted([...ofAnyOrganisation, ...ofOwnOrganisation, ...preparingContests]),
    );
    expect(sorted(allowed([organizer], foreign))).toEqual(ofAnyOrganisation);
    expect(sorted(allowed([organizer], noResource))).toEqual(ofAnyOrganisation);
  });

  test('adds grants up', () => {
    expect(sorted(allowed([administrator, organizer, ...officials], own))).toEqual(sorted(roleActions));
  });
});

describe('a rule', () => {
  const door: RoleRule = {
    who: ['organizer', 'scanner'],
    scope: ['organisation', 'event'],
    object: 'activity',
    unknown: 'unknown-activity',
  };
  const endAt = '2026-11-22T06:00:00.000Z';
  const scanner = scannerOf({ id: 'act_own', endAt });
  const mayAt = (now: string, grants: readonly Grant[], place: ResourceIds) => isAllowed(door, { grants, place }, now);

  test('lets a grant on one thing reach that thing alone', () => {
    expect(mayAt(endAt, [scanner], own)).toBe(true);
    expect(mayAt(endAt, [scanner], { ...own, activityId: 'act_second' })).toBe(false);
    expect(mayAt(endAt, [scanner], { organisationId: 'org_own' })).toBe(false);
    expect(mayAt(endAt, [scanner], noResource)).toBe(false);
  });

  test('lets a grant hold until its end, that instant being too late', () => {
    expect(mayAt('2026-11-22T07:59:59.999Z', [scanner], own)).toBe(true);
    expect(mayAt('2026-11-22T08:00:00.000Z', [scanner], own)).toBe(false);
  });

  test('is met by any one of several grants, whichever of its roles it gives', () => {
    const late = '2026-11-22T09:00:00.000Z';
    expect(mayAt(late, [scanner, organizer], own)).toBe(true);
    expect(mayAt(late, [scanner, { ...organizer, organisationId: 'org_other' }], own)).toBe(false);
    const second = scannerOf({ id: 'act_second', endAt });
    expect(mayAt(endAt, [second, scanner], own)).toBe(true);
    expect(mayAt(endAt, [second, scanner], { ...own, activityId: 'act_second' })).toBe(true);
    expect(mayAt(endAt, [second, scanner], { ...own, activityId: 'act_third' })).toBe(false);
  });

  test('is not met by a role that it does not name', () => {
    expect(mayAt(noon, [administrator], own)).toBe(false);
    const deskOnly: RoleRule = { ...door, who: ['organizer'] };
    expect(isAllowed(deskOnly, { grants: [scanner], place: own }, noon)).toBe(false);
  });

  test('without a thing is met by the role, as long as it holds', () => {
    const list: RoleRule = { who: ['scanner'], scope: 'none' };
    expect(isAllowed(list, { grants: [scanner], place: noResource }, endAt)).toBe(true);
    expect(isAllowed(list, { grants: [scanner], place: noResource }, '2026-11-22T08:00:00.000Z')).toBe(false);
    expect(refusalFor(list, [scanner])).toBe('not-allowed');
  });

  test('refuses who has the role, even one that has ended, as if the thing were missing, and others as not allowed', () => {
    expect(refusalFor(door, [scanner])).toBe('unknown-activity');
    expect(refusalFor(door, [{ ...organizer, organisationId: 'org_other' }])).toBe('unknown-activity');
    expect(refusalFor(door, [administrator])).toBe('not-allowed');
    expect(refusalFor(door, [])).toBe('not-allowed');
  });
});
