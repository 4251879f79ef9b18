import { command as _ } from '../../_platform/cloud';
import { postEntry } from '../../_records/audit/cloudAudit';
import { deployment, members } from '../../_records/members/collections';
import type { RoleStore } from '../ports';
import { cloudProfile } from '../profile/cloudProfile';

const administratorClaim = 'administrator';

export const cloudRoles: RoleStore = {
  member: cloudProfile.find,

  claim: async (memberId, at, entry) => {
    const mine = { memberId, isSettled: false };
    if (await deployment.add({ _id: administratorClaim, at, ...mine, audit: [entry] })) {
      await postEntry(entry);
      return mine;
    }
    return (await deployment.find(administratorClaim)) ?? mine;
  },

  settleClaim: async () => {
    await deployment.update({ _id: administratorClaim }, { isSettled: true });
  },

  grant: async (memberId, grant, invitedAt) => {
    const isNew = { _id: memberId, grants: _.not(_.elemMatch(grant)) };
    const isStillInvited =
      grant.role === 'organizer' && invitedAt !== undefined
        ? { removals: _.not(_.elemMatch({ organisationId: grant.organisationId, at: _.gt(invitedAt) })) }
        : {};
    await members.update({ ...isNew, ...isStillInvited }, { grants: _.push([grant]) });
  },
};
