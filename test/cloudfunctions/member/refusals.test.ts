import * as member from '../../../contracts/member/calls';
import { currentPolicyVersion as policyVersion } from '../../../domain/member/member';
import { administratorCode } from '../../support/cloudForTests';
import { minutesFromNow } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { aFounding, aResident, granted } from '../../support/town';

const { cloud, town, resident, stranger, refuses } = stageOfFile();

describe('membership is refused', () => {
  test('under fourteen, where a guardian registers the child', () =>
    refuses(stranger, member.saveProfile, { nickname: '小宝', ageBand: 'under-14', policyVersion }, 'guardian-needed'));

  test('in rankings for minors and for who has no profile', async () => {
    const minor = await aResident(cloud, 'oMinor', { ageBand: '14-to-17' });
    await refuses(minor, member.listMeInRanking, { isListed: true, policyVersion }, 'minors-are-not-listed');
    await refuses(stranger, member.listMeInRanking, { isListed: true, policyVersion }, 'profile-missing');
  });

  test('as administrator with a wrong code, or once somebody has claimed', async () => {
    await refuses(resident, member.claimAdministrator, { code: 'a-code-for-guesses' }, 'wrong-code');
    await refuses(resident, member.claimAdministrator, { code: administratorCode }, 'already-claimed');
    await refuses(stranger, member.claimAdministrator, { code: administratorCode }, 'profile-missing');
  });

  test('to who is no administrator, in everything that is an administrator’s', async () => {
    const { organisationId } = town;
    for (const person of [resident, stranger, town.organizer]) {
      await refuses(person, member.createOrganisation, aFounding('冒名的协会'), 'not-allowed');
      await refuses(person, member.listOrganisations, {}, 'not-allowed');
      await refuses(person, member.inviteOrganizer, { organisationId }, 'not-allowed');
    }
  });

  test('for an organisation that is unknown or has another’s name', async () => {
    const organisationId = `org_${'0'.repeat(16)}`;
    await refuses(town.administrator, member.inviteOrganizer, { organisationId }, 'unknown-organisation');
    await refuses(town.administrator, member.createOrganisation, aFounding('江阳区文化馆'), 'name-taken');
  });

  test('with a code that is unknown, used by another, or expired', async () => {
    const { code } = await granted(
      town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }),
    );
    await refuses(stranger, member.acceptInvitation, { code }, 'profile-missing');
    await refuses(resident, member.acceptInvitation, { code: '0000-0000-0000' }, 'invitation-unknown');
    await granted(town.organizer.call(member.acceptInvitation, { code }));
    await refuses(resident, member.acceptInvitation, { code }, 'invitation-used');

    const late = await granted(
      town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }),
    );
    await cloud.database
      .collection('invitations')
      .where({ usedBy: null })
      .update({ data: { expiresAt: minutesFromNow(-1) } });
    await refuses(resident, member.acceptInvitation, { code: late.code }, 'invitation-expired');
  });
});
