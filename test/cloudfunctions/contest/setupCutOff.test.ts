import * as contest from '../../../contracts/contest/calls';
import { calendarDayOf } from '../../../domain/time/beijing';
import {
  aContestPlan,
  aDraftContest,
  anOpenContest,
  invited,
  memberIdOf,
  shortlisted,
  versionOf,
} from '../../support/contests';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { aLottery, publicSource } from '../../support/draws';
import { minutesFromNow } from '../../support/plans';
import { aRequestId, aResident, granted } from '../../support/town';

const line = lineOfFile();

let people = 0;
const somebody = () => aResident(line.cloud, `oSomebody${++people}`);

test('taking up a task that was cut off anywhere is finished by the same person, and by nobody else', async () => {
  const { contestId } = await aDraftContest(line.town);
  await cutAtEveryStep(
    line.network,
    async () => ({ ...(await invited(line.town, contestId, 'supervisor')), person: await somebody() }),
    ({ code, person }) => person.call(contest.joinContest, { code }),
    async ({ id, code, person }) => {
      await granted(person.call(contest.joinContest, { code }));
      const other = await somebody();
      expect(await other.call(contest.joinContest, { code })).toEqual({ ok: false, failure: 'invitation-used' });
      const { data } = await line.cloud.database.collection('contests').doc(contestId).get();
      const memberId = await memberIdOf(line.cloud, person);
      expect(Object(data).memberIds.filter((one: string) => one === memberId)).toHaveLength(1);
      const version = await versionOf(line.town, contestId);
      await granted(line.town.organizer.call(contest.removeOfficial, { contestId, version, id, reason: '换人了' }));
    },
  );
});

test('a contest, a copy of it and a task that were cut off anywhere are made once', async () => {
  const { organizer, organisationId } = line.town;
  const count = async () => (await line.cloud.database.collection('contests').count()).total;
  await cutAtEveryStep(
    line.network,
    async () => ({
      before: await count(),
      input: { organisationId, requestId: aRequestId(), plan: aContestPlan() },
    }),
    ({ input }) => organizer.call(contest.createContest, input),
    async ({ before, input }) => {
      await granted(organizer.call(contest.createContest, input));
      expect(await count()).toBe(before + 1);
    },
  );
  await cutAtEveryStep(
    line.network,
    async () => ({ ...(await aDraftContest(line.town)), requestId: aRequestId() }),
    (made) => organizer.call(contest.addOfficial, { ...made, role: 'judge', name: '邓老师' }),
    async (made) => {
      const press = { ...made, role: 'judge', name: '邓老师' } as const;
      const { code } = await granted(organizer.call(contest.addOfficial, press));
      const { tasks } = await granted(organizer.call(contest.readContest, { contestId: made.contestId }));
      expect(tasks).toHaveLength(1);
      await granted((await somebody()).call(contest.joinContest, { code }));
    },
  );
});

test('closing a list and drawing that were cut off anywhere are done once, and answered as the first was', async () => {
  const { organizer } = line.town;
  const closing = (contestId: string) => ({ contestId, publicSource, publicOn: calendarDayOf(minutesFromNow(0)) });
  const aContest = async () => {
    const { contestId } = await anOpenContest(line.town, { entriesCloseAt: minutesFromNow(-1) });
    await shortlisted(line.cloud, contestId, 3);
    return contestId;
  };
  await cutAtEveryStep(
    line.network,
    aContest,
    (contestId) => organizer.call(contest.closeEntryList, closing(contestId)),
    async (contestId) => {
      const closed = await granted(organizer.call(contest.closeEntryList, closing(contestId)));
      expect(await granted(organizer.call(contest.readOrderDraw, { contestId }))).toMatchObject(closed);
    },
  );
  await cutAtEveryStep(
    line.network,
    async () => {
      const contestId = await aContest();
      await granted(organizer.call(contest.closeEntryList, closing(contestId)));
      return contestId;
    },
    (contestId) => organizer.call(contest.drawOrder, { contestId, ...aLottery }),
    async (contestId) => {
      const drawn = await granted(organizer.call(contest.drawOrder, { contestId, ...aLottery }));
      expect(await granted(organizer.call(contest.readOrderDraw, { contestId }))).toMatchObject(drawn);
    },
  );
});
