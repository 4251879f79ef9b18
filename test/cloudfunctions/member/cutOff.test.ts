import * as member from '../../../contracts/member/calls';
import { administratorCode } from '../../support/cloudForTests';
import { aCutLine, type CutLine, cutAtEveryStep } from '../../support/cutLine';
import { aResident, granted } from '../../support/town';

let line: CutLine;
let network: CutLine['network'];
let cloud: CutLine['cloud'];
let town: CutLine['town'];
beforeAll(async () => {
  line = await aCutLine();
  ({ network, cloud, town } = line);
});
afterEach(() => network.mend());
afterAll(() => line.close());

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);

test('an invitation that was cut off anywhere is finished by the same person', async () => {
  const { administrator, organisationId } = town;
  await cutAtEveryStep(
    network,
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
    network,
    async () => {
      const { database } = cloud;
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
