import type { Grant } from '../../../domain/access/grants';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { grantsOf } from '../../_records/members/cloudGrants';
import { members } from '../../_records/members/collections';
import type { MemberDocument } from '../../_records/members/documents';
import { organisations } from '../../_records/organisations/collections';
import type { InvitationDocument } from '../../_records/organisations/documents';
import type { OrganizerStore } from '../ports';

type Row = {
  readonly name: string;
  readonly members: readonly Pick<MemberDocument, '_id' | 'nickname' | 'grants'>[];
  readonly invitations: readonly Pick<InvitationDocument, 'usedBy' | 'usedAt'>[];
};

export const cloudOrganizers: OrganizerStore = {
  grantsOf,

  find: async (organisationId) => {
    const [row] = await organisations.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: organisationId })
        .limit(1)
        .lookup(join('members', '_id', 'grants.organisationId'))
        .lookup(join('invitations', '_id', 'organisationId'))
        .project({ name: 1, ...shown }),
    );
    if (row === undefined) return null;
    const organizers = row.members.map(({ _id, nickname, grants }) => ({
      ...{ memberId: _id, nickname, grants },
      since: lastUseBy(_id, row.invitations),
    }));
    return { name: row.name, organizers };
  },

  takeBack: async (memberId, removal, entry) => {
    const grant: Grant = { role: 'organizer', organisationId: removal.organisationId };
    const held = { _id: memberId, grants: _.elemMatch(grant) };
    const isTaken = await members.update(held, {
      grants: _.pull(grant),
      removals: _.push([removal]),
      ...carrying(entry),
    });
    if (isTaken) {
      await postEntry(entry);
      // An invitation that is older than an earlier removal is older than this one too.
      const { organisationId, at } = removal;
      await members.update({ _id: memberId }, { removals: _.pull({ organisationId, at: _.lt(at) }) });
    }
    return isTaken;
  },
};

const shown = {
  'members._id': 1,
  'members.nickname': 1,
  'members.grants': 1,
  'invitations.usedBy': 1,
  'invitations.usedAt': 1,
} as const;

const lastUseBy = (memberId: string, used: Row['invitations']): string | null =>
  used
    .flatMap(({ usedBy, usedAt }) => (usedBy === memberId && usedAt !== null ? [usedAt] : []))
    .sort()
    .pop() ?? null;
