import * as v from 'valibot';
import { ageBands, currentPolicyVersion } from '../../domain/member/member';
import { foldedCode } from '../../domain/text/fold';
import { defineCall } from '../call';
import { activityId, instant, nickname, organisationId, registrationId } from '../fields';
import { cloudFunction } from './cloudFunction';

export {
  changeOfficeContact,
  createOrganisation,
  listOrganisations,
  readOfficeContact,
} from '../organisation/organisations';
export { inviteOrganizer, listOrganizers, removeOrganizer } from '../organisation/organizers';

const profile = v.object({
  nickname: v.string(),
  ageBand: v.picklist(['14-to-17', 'adult']),
  isListedInRanking: v.boolean(),
  classHours: v.number(),
});

export const readMe = defineCall({
  cloudFunction,
  action: 'readMe',
  purpose: 'The caller’s own profile, roles and counts; a null profile for who has none yet.',
  input: v.strictObject({}),
  output: v.object({
    profile: v.nullable(profile),
    isAdministrator: v.boolean(),
    organisations: v.array(v.object({ id: organisationId, name: v.string() })),
    comingTickets: v.number(),
    /** Until when absences limit this person to waiting lists; null without a restriction. */
    restriction: v.nullable(
      v.object({
        until: instant,
        absences: v.array(v.object({ registrationId, activityId, title: v.string(), at: instant })),
      }),
    ),
  }),
  failures: [],
});

export const saveProfile = defineCall({
  cloudFunction,
  action: 'saveProfile',
  purpose: 'Makes or corrects the caller’s profile, with the consent it needs.',
  input: v.strictObject({
    nickname,
    ageBand: v.picklist(ageBands),
    policyVersion: v.literal(currentPolicyVersion),
  }),
  output: profile,
  failures: ['guardian-needed'],
});

export const listMeInRanking = defineCall({
  cloudFunction,
  action: 'listMeInRanking',
  purpose: 'Turns being listed in rankings on or off; on is a consent of its own, off withdraws it.',
  input: v.strictObject({ isListed: v.boolean(), policyVersion: v.literal(currentPolicyVersion) }),
  output: v.object({ isListed: v.boolean() }),
  failures: ['profile-missing', 'minors-are-not-listed', 'listed-too-often'],
});

/** However it was typed or pasted: hyphens, spaces and width do not matter. */
const inviteCode = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform((typed) => foldedCode(typed).replace(/[\s‐-―−-]/gu, '')),
  v.toUpperCase(),
  v.regex(/^[0-9A-Z]{12}$/),
);

export const claimAdministrator = defineCall({
  cloudFunction,
  action: 'claimAdministrator',
  purpose: 'Makes the caller the first administrator of a fresh deployment, once, with the deployment’s own code.',
  input: v.strictObject({ code: v.pipe(v.string(), v.trim(), v.minLength(8), v.maxLength(128)) }),
  output: v.object({ isAdministrator: v.literal(true) }),
  failures: ['profile-missing', 'wrong-code', 'too-many-codes', 'already-claimed', 'claim-not-configured'],
});

export const acceptInvitation = defineCall({
  cloudFunction,
  action: 'acceptInvitation',
  purpose: 'Makes the caller an organiser. The person who used a code may repeat it; nobody else can.',
  input: v.strictObject({ code: inviteCode }),
  output: v.object({ organisationId, organisationName: v.string() }),
  failures: ['profile-missing', 'invitation-unknown', 'too-many-codes', 'invitation-used', 'invitation-expired'],
});
