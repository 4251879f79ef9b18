import { joinDocument } from '../../_platform/joins';

export const joinMember = (memberId: string, as = 'members') =>
  joinDocument('members', memberId, { nickname: 1, ageBand: 1, grants: 1, noShows: 1 }, as);
