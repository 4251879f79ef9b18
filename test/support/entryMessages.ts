import { inviteTeamMember, joinTeam } from '../../contracts/contest/calls';
import { readLedger } from '../../contracts/message/calls';
import type { CloudForTests, Person } from './cloudForTests';
import type { ContestForEntries } from './entries';
import { aResident, granted } from './town';

/** What a person was told of entries, earliest first: what happened, and where that leads. */
export async function toldOf(person: Person): Promise<readonly (readonly [string, string | null])[]> {
  const { messages } = await granted(person.call(readLedger, {}));
  return messages.flatMap((one) => (one.about === 'entry' ? [[one.occasion, one.leadsTo] as const] : [])).reverse();
}

let teams = 0;

/** An entry with an applicant and one member, handed in and claimed by the first checker. */
export async function aTeamsEntry(cloud: CloudForTests, open: ContestForEntries) {
  const number = ++teams;
  const { person: applicant, entryId, version } = await open.claimed(`oApplicant${number}`);
  const mate = await aResident(cloud, `oMate${number}`);
  const { code } = await granted(applicant.call(inviteTeamMember, { entryId }));
  await granted(mate.call(joinTeam, { code, name: '李大姐' }));
  return { applicant, mate, entryId, version };
}
