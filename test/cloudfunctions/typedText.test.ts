import * as admission from '../../contracts/admission/calls';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import * as registration from '../../contracts/registration/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { aPlan, minutesFromNow } from '../support/plans';
import { townOfFile } from '../support/stage';
import { aFounding, aResident, granted } from '../support/town';

const policyVersion = currentPolicyVersion;
const { cloud, town } = townOfFile();

test('an organisation cannot be founded twice by writing its name another way', async () => {
  await granted(town.administrator.call(member.createOrganisation, aFounding('Caf\u00e9 同心')));
  for (const name of ['Cafe\u0301 同心', 'CAF\u00c9\u3000同心', 'Caf\u00e9\u200b 同心', 'Ｃａｆ\u00e9  同心 '])
    expect([name, await town.administrator.call(member.createOrganisation, aFounding(name))]).toEqual([
      name,
      { ok: false, failure: 'name-taken' },
    ]);
});

test('an invitation is accepted however its code was pasted', async () => {
  const { code } = await granted(
    town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }),
  );
  const wide = [...code.toLowerCase()]
    .map((character) => (character === '-' ? ' － ' : String.fromCharCode(character.charCodeAt(0) + 0xfee0)))
    .join('');
  expect(await granted(town.organizer.call(member.acceptInvitation, { code: `\u202d${wide}\u202c` }))).toMatchObject({
    organisationId: town.organisationId,
  });
});

test('a nickname of nothing that can be seen, or of half a character, is refused and says which field', async () => {
  const person = cloud.person('oUnseen');
  for (const nickname of ['\u200b', '\u3164', '\u3000', '小林\ud83d'])
    expect(await person.call(member.saveProfile, { nickname, ageBand: 'adult', policyVersion })).toEqual({
      ok: false,
      failure: 'malformed-request',
      field: 'nickname',
    });
  const nickname = '\t小\u200b林 🌸🌸🌸🌸🌸🌸🌸🌸🌸\r\n';
  expect(await granted(person.call(member.saveProfile, { nickname, ageBand: 'adult', policyVersion }))).toMatchObject({
    nickname: '小林 🌸🌸🌸🌸🌸🌸🌸🌸🌸',
  });
});

test('a phone number is kept in its eleven digits, however it was written', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'required', capacity: 9 }));
  for (const [index, phone] of ['138 0013 8000', '+86 138-0013-8000', '１３８００１３８０００'].entries()) {
    const person = await aResident(cloud, `oPhone${index}`);
    const { registrationId } = await town.signUp(person, activityId, { phone });
    expect(await granted(town.organizer.call(registration.revealPhone, { registrationId }))).toEqual({
      phone: '13800138000',
    });
  }
});

test('a nickname corrected later is what lists, door and ticket say; the history keeps the one of the sign-up', async () => {
  const person = await aResident(cloud, 'oCorrected', { nickname: '小林' });
  const plan = aPlan({ startsInMinutes: 30, registrationClosesAt: minutesFromNow(20) });
  const { activityId } = await town.publish(plan);
  const { registrationId } = await town.signUp(person, activityId);
  const applied = await town.publish(aPlan({ admission: 'review' }));
  await town.signUp(person, applied.activityId);
  await granted(person.call(member.saveProfile, { nickname: '林晓雨', ageBand: 'adult', policyVersion }));

  const { organizer } = town;
  const roster = await granted(organizer.call(registration.listRoster, { activityId }));
  const entry = await granted(organizer.call(registration.readRosterEntry, { registrationId }));
  const review = await granted(organizer.call(admission.listApplicants, { activityId: applied.activityId }));
  const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
  const door = await granted(organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
  const desk = await granted(organizer.call(checkin.readDesk, { activityId, sessionId: 's1' }));
  expect({
    roster: roster.entries.map(({ nickname }) => nickname),
    entry: entry.entry.nickname,
    signedUpAs: entry.signedUpAs,
    review: review.applicants.map(({ nickname }) => nickname),
    ticket: ticket.nickname,
    door: door.nickname,
    desk: desk.latest.map(({ nickname }) => nickname),
  }).toEqual({
    roster: ['林晓雨'],
    entry: '林晓雨',
    signedUpAs: '小林',
    review: ['林晓雨'],
    ticket: '林晓雨',
    door: '林晓雨',
    desk: ['林晓雨'],
  });
});
