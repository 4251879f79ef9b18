import { join } from '../_platform/joins';
import { postEntry } from '../_records/audit/cloudAudit';
import { grantsOf } from '../_records/members/cloudGrants';
import type { MemberDocument } from '../_records/members/documents';
import { organisations } from '../_records/organisations/collections';
import type { OrganisationDocument } from '../_records/organisations/documents';
import type { OrganisationStore } from './ports';

const most = 500;

export const cloudOrganisations: OrganisationStore = {
  grantsOf,

  find: async (organisationId) => {
    const document = await organisations.find(organisationId);
    return document && { id: document._id, name: document.name };
  },

  add: async ({ id, name }, press, entry) => {
    const isAdded = await organisations.add({ _id: id, name, ...press, audit: [entry] });
    if (isAdded) await postEntry(entry);
    return isAdded;
  },

  isMadeBy: async (organisationId, press) => (await organisations.count({ _id: organisationId, ...press })) > 0,

  all: async () => {
    const rows = await organisations.aggregate<OrganisationDocument & { members: readonly MemberDocument[] }>(
      (pipeline) =>
        pipeline
          .sort({ createdAt: 1, _id: 1 })
          .limit(most)
          .lookup(join('members', '_id', 'grants.organisationId'))
          .project({ name: 1, 'members._id': 1 }),
    );
    return rows.map(({ _id, name, members }) => ({ id: _id, name, organizers: members.length }));
  },
};
