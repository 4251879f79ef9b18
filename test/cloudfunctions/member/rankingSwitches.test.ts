import * as member from '../../../contracts/member/calls';
import { currentPolicyVersion as policyVersion } from '../../../domain/member/member';
import { maxListingsPerDay } from '../../../domain/member/rankingConsents';
import { consentsKept } from '../../../domain/member/surplusConsents';
import { stageOfEachTest } from '../../support/stage';
import { granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const hour = 60 * 60_000;

const { cloud, resident } = stageOfEachTest();

const press = (isListed: boolean) => resident.call(member.listMeInRanking, { isListed, policyVersion });
const onAndOff = async () => {
  await granted(press(true));
  cloud.cloud.clock.advance(1000);
  await granted(press(false));
  cloud.cloud.clock.advance(1000);
};
const own = async () => {
  const members = Object.values((await cloud.dump()).members ?? {}).map(Object);
  return members.find(({ consents }) => consents.some((one: object) => Object(one).purposes.includes('ranking')));
};

test('the tenth time a day that somebody turns being listed on they are asked to wait, but may always turn it off', async () => {
  for (let time = 1; time < maxListingsPerDay; time++) await onAndOff();
  await granted(press(true));
  expect(await granted(press(false))).toEqual({ isListed: false });
  expect(await expectNothingWritten(cloud, () => press(true))).toEqual({ ok: false, failure: 'listed-too-often' });
  cloud.cloud.clock.advance(24 * hour);
  expect(await granted(press(true))).toEqual({ isListed: true });
});

test('of many switches the first and the latest consents are kept, and how many lay between', async () => {
  await onAndOff();
  const [account, first] = (await own()).consents;
  for (let time = 0; time < consentsKept; time++) {
    cloud.cloud.clock.advance(3 * hour);
    await onAndOff();
  }
  const { consents, rankingConsentsLeftOut } = await own();
  expect(consents).toHaveLength(1 + consentsKept);
  expect(consents.slice(0, 2)).toEqual([account, first]);
  expect(consents.at(-1)).toMatchObject({ act: 'withdrawn', purposes: ['ranking'] });
  expect(rankingConsentsLeftOut).toBe(2 + consentsKept);
});
