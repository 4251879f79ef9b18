import * as member from '../../../contracts/member/calls';
import { administratorCode } from '../../support/cloudForTests';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { aFounding, anOfficeContact, aRequestId, granted, residents } from '../../support/town';

const line = lineOfFile();

const somebody = residents(line);

test('an invitation that was cut off anywhere is finished by the same person', async () => {
  const { administrator, organisationId } = line.town;
  await cutAtEveryStep(
    line.network,
    async () => {
      const { code } = await granted(administrator.call(member.inviteOrganizer, { organisationId }));
      return { code, person: await somebody() };
    },
    ({ code, person }) => person.call(member.acceptInvitation, { code }),
    async ({ code, person }) => {
      expect(await granted(person.call(member.acceptInvitation, { code }))).toMatchObject({ organisationId });
      expect(await granted(person.call(member.readMe, {}))).toMatchObject({
        organisations: [{ id: organisationId, name: '江阳区文化馆' }],
      });
    },
  );
});

test('the claim of a fresh deployment that was cut off anywhere is finished by the same person', async () => {
  await cutAtEveryStep(
    line.network,
    async () => {
      const { database } = line.cloud;
      await database.collection('deployment').doc('administrator').remove();
      return somebody();
    },
    (person) => person.call(member.claimAdministrator, { code: administratorCode }),
    async (person) => {
      expect(await granted(person.call(member.claimAdministrator, { code: administratorCode }))).toEqual({
        isAdministrator: true,
      });
      expect(await granted(person.call(member.readMe, {}))).toMatchObject({ isAdministrator: true });
    },
  );
});

test('founding an organisation that was cut off anywhere gives the one that was made, to nobody else and for no other press', async () => {
  const { administrator } = line.town;
  let founded = 0;
  await cutAtEveryStep(
    line.network,
    async () => aFounding(`第${++founded}文化馆`),
    (input) => administrator.call(member.createOrganisation, input),
    async (input) => {
      const made = await granted(administrator.call(member.createOrganisation, input));
      expect(await granted(administrator.call(member.createOrganisation, input))).toEqual(made);
      const again = administrator.call(member.createOrganisation, { ...input, requestId: aRequestId() });
      expect(await again).toEqual({ ok: false, failure: 'name-taken' });
      const { organisations } = await granted(administrator.call(member.listOrganisations, {}));
      expect(organisations.filter(({ name }) => name === input.name)).toEqual([
        { id: made.organisationId, name: input.name, organizers: 0, officeContact: anOfficeContact },
      ]);
    },
  );
});
