import { join } from '../../_platform/joins';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { invitations } from '../../_records/organisations/collections';
import type { InvitationDocument, OrganisationDocument } from '../../_records/organisations/documents';
import type { InvitationStore } from '../ports';

type Row = { readonly invitation: InvitationDocument; readonly organisations: readonly OrganisationDocument[] };

export const cloudInvitations: InvitationStore = {
  add: async (invitationId, invitation, entry) => {
    if (await invitations.add({ _id: invitationId, ...invitation, audit: [entry] })) await postEntry(entry);
  },

  find: async (invitationId) => {
    const [row] = await invitations.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: invitationId })
        .limit(1)
        .project({ invitation: '$$ROOT' })
        .lookup(join('organisations', 'invitation.organisationId', '_id')),
    );
    const [organisation] = row?.organisations ?? [];
    if (row === undefined || organisation === undefined) return null;
    return { invitation: row.invitation, organisationName: organisation.name };
  },

  take: async (invitationId, memberId, at, entry) => {
    const used = { usedBy: memberId, usedAt: at };
    const isTaken = await invitations.update({ _id: invitationId, usedBy: null }, { ...used, ...carrying(entry) });
    if (isTaken) await postEntry(entry);
    return isTaken;
  },

  settle: async (invitationId) => {
    await invitations.update({ _id: invitationId }, { isSettled: true });
  },
};
