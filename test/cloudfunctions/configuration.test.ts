import * as member from '../../contracts/member/calls';
import { administratorCode, freshCloudForTests } from '../support/cloudForTests';
import { aResident } from '../support/town';

test.each(['', 'too short to be a secret', 'z'.repeat(40), 'abc '.repeat(10)])(
  'with the root key «%s» nothing is answered and nothing written',
  async (key) => {
    const cloud = await freshCloudForTests({ TONGXIN_ROOT_KEY: key });
    try {
      const person = cloud.person('oSomebody');
      expect(await person.call(member.readMe, {})).toEqual({ ok: false, failure: 'misconfigured' });
      const profile = { nickname: '小林', ageBand: 'adult', policyVersion: '2026-11' } as const;
      expect(await person.call(member.saveProfile, profile)).toEqual({ ok: false, failure: 'misconfigured' });
      expect((await cloud.dump()).members).toEqual({});
    } finally {
      await cloud.close();
    }
  },
);

test.each(['', '   ', 'short', '111111111111', '121212121212', 'aaaaaaaaaaaaaaaa'])(
  'with the claim code «%s» nobody can claim the deployment',
  async (code) => {
    const cloud = await freshCloudForTests({ TONGXIN_ADMINISTRATOR_CODE: code });
    try {
      const person = await aResident(cloud, 'oSomebody');
      for (const tried of [administratorCode, 'short   ', ...(code.length >= 12 ? [code] : [])])
        expect(await person.call(member.claimAdministrator, { code: tried })).toMatchObject({ ok: false });
      expect((await cloud.dump()).deployment).toEqual({});
    } finally {
      await cloud.close();
    }
  },
);
