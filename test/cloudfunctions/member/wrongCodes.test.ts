import * as member from '../../../contracts/member/calls';
import { maxWrongCodes } from '../../../domain/access/codeAttempts';
import { administratorCode, type Person } from '../../support/cloudForTests';
import { townOfEachTest } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = townOfEachTest();

const hour = 60 * 60_000;
const wrongInvitation = (person: Person) => person.call(member.acceptInvitation, { code: '0000-0000-0000' });
const wrongClaim = (person: Person) => person.call(member.claimAdministrator, { code: 'not the code at all' });
const anInvitation = async () =>
  (await granted(town.administrator.call(member.inviteOrganizer, { organisationId: town.organisationId }))).code;
const noted = async () => (await cloud.database.collection('codeAttempts').get()).data;
const tooMany = { ok: false, failure: 'too-many-codes' };

test.each([
  ['an administrator', wrongClaim, 'wrong-code'],
  ['an invitation', wrongInvitation, 'invitation-unknown'],
] as const)(
  'after so many wrong codes of %s neither a wrong nor a right one is looked at for an hour',
  async (_, tries, failure) => {
    const person = await aResident(cloud, 'oGuesser');
    const code = await anInvitation();
    for (let tried = 0; tried < maxWrongCodes; tried++) expect(await tries(person)).toEqual({ ok: false, failure });
    for (const again of [wrongClaim, wrongInvitation]) expect(await again(person)).toEqual(tooMany);
    expect(await person.call(member.acceptInvitation, { code })).toEqual(tooMany);
    expect(await person.call(member.claimAdministrator, { code: administratorCode })).toEqual(tooMany);
    expect(await noted()).toContainEqual({
      _id: expect.stringMatching(/^mem_/),
      count: maxWrongCodes,
      until: expect.any(String),
      eraseAfter: expect.any(String),
    });

    expect(await wrongInvitation(await aResident(cloud, 'oOther'))).toEqual({
      ok: false,
      failure: 'invitation-unknown',
    });
    cloud.cloud.clock.advance(hour + 1000);
    expect(await person.call(member.acceptInvitation, { code })).toMatchObject({ ok: true });
  },
);

test('many guesses at once are no more than one after the other', async () => {
  const person = await aResident(cloud, 'oGuesser');
  const answers = await Promise.all(Array.from({ length: 4 * maxWrongCodes }, () => wrongInvitation(person)));
  const looked = answers.filter((answer) => !answer.ok && answer.failure === 'invitation-unknown');
  expect(looked).toHaveLength(maxWrongCodes);
});

test('right codes are not counted, however many', async () => {
  const person = await aResident(cloud, 'oBusy');
  const code = await anInvitation();
  for (let time = 0; time < 2 * maxWrongCodes; time++)
    expect(await person.call(member.acceptInvitation, { code })).toMatchObject({ ok: true });
  for (const { count } of await noted()) expect(count).toBe(0);
});
