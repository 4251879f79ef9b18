import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { grantsOf } from '../../_records/members/cloudGrants';
import type { MemberDocument } from '../../_records/members/documents';
import { organisations } from '../../_records/organisations/collections';
import type { OrganisationDocument } from '../../_records/organisations/documents';
import type { OrganisationStore, StoredOrganisation } from '../ports';

const most = 500;

export const cloudOrganisations: OrganisationStore = {
  grantsOf,

  find: async (organisationId) => {
    const document = await organisations.find(organisationId);
    return document && keptOf(document);
  },

  add: async ({ id, ...fields }, press, entry) => {
    const isAdded = await organisations.add({ _id: id, ...fields, contactVersion: 1, ...press, audit: [entry] });
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
          .project({ name: 1, officeContact: 1, contactVersion: 1, 'members._id': 1 }),
    );
    return rows.map(({ members, ...organisation }) => ({ ...keptOf(organisation), organizers: members.length }));
  },

  changeContact: async (organisationId, officeContact, seenVersion, entry) => {
    const asSeen = { _id: organisationId, contactVersion: seenVersion === 0 ? _.exists(false) : seenVersion };
    const changed = { officeContact: _.set(officeContact), contactVersion: seenVersion + 1, ...carrying(entry) };
    const isChanged = await organisations.update(asSeen, changed);
    if (isChanged) await postEntry(entry);
    return isChanged;
  },
};

const keptOf = ({ _id, name, officeContact, contactVersion }: OrganisationDocument): StoredOrganisation => ({
  id: _id,
  name,
  officeContact: officeContact ?? null,
  contactVersion: contactVersion ?? 0,
});
