import { join } from '../_platform/joins';
import { invitations } from '../_records/organisations/collections';
import type { InvitationDocument, OrganisationDocument } from '../_records/organisations/documents';
import type { InvitationStore } from './ports';

type Row = { readonly invitation: InvitationDocument; readonly organisations: readonly OrganisationDocument[] };

export const cloudInvitations: InvitationStore = {
  add: async (invitationId, invitation) => {
    await invitations.add({ _id: invitationId, ...invitation });
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

  take: (invitationId, memberId, at) =>
    invitations.update({ _id: invitationId, usedBy: null }, { usedBy: memberId, usedAt: at }),

  settle: async (invitationId) => {
    await invitations.update({ _id: invitationId }, { isSettled: true });
  },
};
