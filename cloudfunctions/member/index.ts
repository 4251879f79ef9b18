import * as calls from '../../contracts/member/calls';
import { inviteCodeTyped } from '../../domain/access/inviteCode';
import { foldedForComparing } from '../../domain/text/sameText';
import { now } from '../_platform/clock';
import { derivedId, isSameSecret, unguessableBytes } from '../_platform/keys';
import { answerAnyone, answerRoles } from '../_records/access/answer';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { acceptInvitation } from './acceptInvitation';
import { changeOfficeContact } from './changeOfficeContact';
import { claimAdministrator } from './claimAdministrator';
import { claimCode } from './cloudClaimCode';
import { cloudCodeAttempts as attempts } from './cloudCodeAttempts';
import { cloudInvitations as invitations } from './cloudInvitations';
import { cloudOrganisations as organisations } from './cloudOrganisations';
import { cloudOrganizers as organizers } from './cloudOrganizers';
import { cloudProfile } from './cloudProfile';
import { cloudRoles as roles } from './cloudRoles';
import { createOrganisation } from './createOrganisation';
import { inviteOrganizer } from './inviteOrganizer';
import { listMeInRanking } from './listMeInRanking';
import { listOrganisations } from './listOrganisations';
import { listOrganizers } from './listOrganizers';
import { readMe } from './readMe';
import { readOfficeContact } from './readOfficeContact';
import { removeOrganizer } from './removeOrganizer';
import { saveProfile } from './saveProfile';

const organisationIdFor = (name: string) => derivedId('org', 'organisation', foldedForComparing(name));
const invitationIdFor = (code: string) => derivedId('inv', 'invitation', inviteCodeTyped(code));
const organizerIdFor = (organisationId: string, memberId: string) =>
  derivedId('ogz', 'organizer', organisationId, memberId);

export const main = serveUnderKey('member', [
  answerAnyone(calls.readMe, readMe({ store: cloudProfile, now })),
  answerAnyone(calls.saveProfile, saveProfile({ store: cloudProfile, now })),
  answerAnyone(calls.listMeInRanking, listMeInRanking({ store: cloudProfile, now })),
  answerAnyone(calls.claimAdministrator, claimAdministrator({ store: roles, attempts, now, claimCode, isSameSecret })),
  answerRoles(calls.createOrganisation, createOrganisation({ store: organisations, now, organisationIdFor })),
  answerRoles(calls.listOrganisations, listOrganisations({ store: organisations })),
  answerRoles(calls.readOfficeContact, readOfficeContact({ store: organisations })),
  answerRoles(calls.changeOfficeContact, changeOfficeContact({ store: organisations, now })),
  answerRoles(calls.listOrganizers, listOrganizers({ store: organizers, now, organizerIdFor })),
  answerRoles(calls.removeOrganizer, removeOrganizer({ store: organizers, now, organizerIdFor })),
  answerRoles(
    calls.inviteOrganizer,
    inviteOrganizer({ organisations, invitations, now, unguessableBytes, invitationIdFor }),
  ),
  answerAnyone(calls.acceptInvitation, acceptInvitation({ roles, invitations, attempts, now, invitationIdFor })),
]);
