import * as checkin from '../../../contracts/checkin/calls';
import * as member from '../../../contracts/member/calls';
import { readClassHours } from '../../../contracts/ranking/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import type { Person } from '../../support/cloudForTests';
import { openTheDoor } from '../../support/door';
import { aPlan } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = townOfFile();

const list = (person: Person, isListed = true) =>
  granted(person.call(member.listMeInRanking, { isListed, policyVersion: currentPolicyVersion }));

let lectures = 0;
/** Lets these people in to a lecture worth so many class hours, each time to one that starts when the last is over. */
async function attend(classHours: number, ...people: readonly Person[]): Promise<void> {
  const startsInMinutes = 20 + 120 * lectures++;
  const { activityId } = await town.publish(aPlan({ startsInMinutes, details: { kind: 'lecture', classHours } }));
  await openTheDoor(cloud, activityId);
  for (const person of people) {
    const { registrationId } = await town.signUp(person, activityId);
    await granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
  }
}

test('those who chose to be listed are ranked, equal hours share a rank, who has none is not listed, and a choice can be taken back', async () => {
  const [wang, li, zhao, qian, hidden] = await Promise.all(
    ['王', '李', '赵', '钱', '隐'].map((nickname) => aResident(cloud, `o${nickname}`, { nickname })),
  );
  if (!wang || !li || !zhao || !qian || !hidden) throw new Error('five people');
  for (const person of [wang, li, zhao, qian]) await list(person);
  await attend(2, wang, li, zhao, hidden);
  await attend(1, wang, hidden);

  const seen = await granted(zhao.call(readClassHours, {}));
  expect(seen.rows.map(({ rank, classHours }) => [rank, classHours])).toEqual([
    [1, 3],
    [2, 2],
    [2, 2],
  ]);
  expect((await granted(qian.call(readClassHours, {}))).me).toEqual({
    classHours: 0,
    rank: null,
    isListed: true,
    mayBeListed: true,
  });
  expect(seen.rows[0]).toEqual({ rank: 1, nickname: '王', classHours: 3, isMe: false });
  expect(seen.rows.filter(({ isMe }) => isMe)).toEqual([{ rank: 2, nickname: '赵', classHours: 2, isMe: true }]);
  expect(seen.me).toEqual({ classHours: 2, rank: 2, isListed: true, mayBeListed: true });
  expect((await granted(hidden.call(readClassHours, {}))).me).toEqual({
    classHours: 3,
    rank: null,
    isListed: false,
    mayBeListed: true,
  });

  await list(wang, false);
  const after = await granted(wang.call(readClassHours, {}));
  expect(after.rows.map(({ nickname }) => nickname)).not.toContain('王');
  expect(after.me).toMatchObject({ classHours: 3, rank: null, isListed: false });
});

test('a minor is never listed, whatever was chosen before', async () => {
  const person = await aResident(cloud, 'oYoung', { nickname: '小宝' });
  await list(person);
  await aResident(cloud, 'oYoung', { nickname: '小宝', ageBand: '14-to-17' });
  const { rows, me } = await granted(person.call(readClassHours, {}));
  expect(rows.map(({ nickname }) => nickname)).not.toContain('小宝');
  expect(me).toEqual({ classHours: 0, rank: null, isListed: false, mayBeListed: false });
});

test('a stranger sees the ranking, and no figure of their own', async () => {
  expect(await granted(cloud.person('oStranger').call(readClassHours, {}))).toMatchObject({ me: null });
});

test('fifty are shown, and who is further down still learns their rank', async () => {
  const now = new Date().toISOString();
  await cloud.database.collection('members').add({
    data: Array.from({ length: 60 }, (_, index) => ({
      _id: `mem_${String(index).padStart(16, '0')}`,
      nickname: `第${index}`,
      ageBand: 'adult',
      isListedInRanking: true,
      classHours: 100 + index,
      credited: {},
      grants: [],
      consents: [],
      noShows: [],
      createdAt: now,
      updatedAt: now,
    })),
  });
  const last = await aResident(cloud, 'oLast');
  await list(last);
  await attend(1, last);
  const { rows, me } = await granted(last.call(readClassHours, {}));
  expect(rows).toHaveLength(50);
  expect(rows[0]).toMatchObject({ rank: 1, classHours: 159 });
  expect(me).toMatchObject({ classHours: 1, rank: 63 });
});

test('every total is the sum of its attendance rows', async () => {
  const { members = {}, attendances = {} } = await cloud.dump();
  const rows = Object.values(attendances).map(Object);
  const earned = Object.entries(members).filter(([id]) => !id.startsWith('mem_000000'));
  expect(earned.map(([id, document]) => [id, Object(document).classHours])).toEqual(
    earned.map(([id]) => [
      id,
      rows.filter(({ memberId }) => memberId === id).reduce((sum, { classHours }) => sum + classHours, 0),
    ]),
  );
});
