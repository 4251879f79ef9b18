import * as calls from '../../contracts/member/calls';
import { inviteCodeTyped } from '../../domain/access/inviteCode';
import { foldedForComparing } from '../../domain/text/sameText';
import { now } from '../_platform/clock';
import { derivedId, isSameSecret, unguessableBytes } from '../_platform/keys';
import { answerAnyone, answerRoles } from '../_records/access/answer';
import { cloudCodeAttempts as attempts } from '../_records/codeAttempts/cloudCodeAttempts';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { changeOfficeContact } from './organisations/changeOfficeContact';
import { cloudOrganisations as organisations } from './organisations/cloudOrganisations';
import { createOrganisation } from './organisations/createOrganisation';
import { listOrganisations } from './organisations/listOrganisations';
import { readOfficeContact } from './organisations/readOfficeContact';
import { cloudProfile } from './profile/cloudProfile';
import { listMeInRanking } from './profile/listMeInRanking';
import { readMe } from './profile/readMe';
import { saveProfile } from './profile/saveProfile';
import { acceptInvitation } from './roles/acceptInvitation';
import { claimAdministrator } from './roles/claimAdministrator';
import { claimCode } from './roles/cloudClaimCode';
import { cloudInvitations as invitations } from './roles/cloudInvitations';
import { cloudOrganizers as organizers } from './roles/cloudOrganizers';
import { cloudRoles as roles } from './roles/cloudRoles';
import { inviteOrganizer } from './roles/inviteOrganizer';
import { listOrganizers } from './roles/listOrganizers';
import { removeOrganizer } from './roles/removeOrganizer';

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
