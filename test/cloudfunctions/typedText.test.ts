import * as member from '../../contracts/member/calls';
import * as registration from '../../contracts/registration/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { type CloudForTests, cloudForTests } from '../support/cloudForTests';
import { aPlan } from '../support/plans';
import { aResident, aTown, granted, type Town } from '../support/town';

const policyVersion = currentPolicyVersion;
let cloud: CloudForTests;
let town: Town;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
});
afterAll(() => cloud.close());

test('an organisation cannot be founded twice by writing its name another way', async () => {
  await granted(town.administrator.call(member.createOrganisation, { name: 'Caf\u00e9 同心' }));
  for (const name of ['Cafe\u0301 同心', 'CAF\u00c9\u3000同心', 'Caf\u00e9\u200b 同心', 'Ｃａｆ\u00e9  同心 '])
    expect([name, await town.administrator.call(member.createOrganisation, { name })]).toEqual([
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
