import { maxTeamMembers, participantOf, teamOpen } from '../../../domain/entry/team';
import { command as _ } from '../../_platform/cloud';
import { isDuplicateKey } from '../../_platform/databaseErrors';
import { entries } from '../../_records/entries/collections';
import { members } from '../../_records/members/collections';
import { postEntryNotices } from '../../_records/outbox/cloudSources';
import { entryRows, snapshotOf, stepTaken } from './cloudEntries';
import type { TeamStore } from './ports';

const isOpen = { status: _.in(teamOpen) };
/** The last place is free. */
const hasRoom = { [`teamMembers.${maxTeamMembers - 1}`]: _.exists(false) };

export const cloudTeam: TeamStore = {
  invited: async (memberId, inviteId) => {
    const [row] = await entryRows(memberId, { 'invite.id': inviteId });
    return row === undefined ? null : { ...snapshotOf(row, memberId), member: row.members[0] ?? null };
  },

  member: (memberId) => members.find(memberId),

  invite: (entryId, invite) => entries.update({ _id: entryId, ...isOpen, ...hasRoom }, { invite: _.set(invite) }),

  join: async ({ id, contestId }, inviteId, member, step) => {
    const { memberId } = member;
    try {
      const isJoined = await entries.update(
        { _id: id, ...isOpen, ...hasRoom, 'invite.id': inviteId, memberIds: _.neq(memberId) },
        {
          teamMembers: _.push([member]),
          memberIds: _.push([memberId]),
          participants: _.push([participantOf(contestId, memberId)]),
          ...stepTaken(step),
        },
      );
      if (isJoined) await postEntryNotices(id);
      return isJoined ? 'joined' : 'changed';
    } catch (error) {
      if (isDuplicateKey(error)) return 'taken';
      throw error;
    }
  },

  leave: async ({ id, contestId }, memberId, step) => {
    const isGone = await entries.update(
      { _id: id, ...isOpen, 'teamMembers.memberId': memberId },
      {
        teamMembers: _.pull({ memberId }),
        memberIds: _.pull(memberId),
        participants: _.pull(participantOf(contestId, memberId)),
        ...stepTaken(step, memberId),
      },
    );
    if (isGone) await postEntryNotices(id);
    return isGone;
  },
};
