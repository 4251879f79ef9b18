import * as contest from '../../contracts/contest/calls';
import type { AuditScenes, auditStage } from './auditStage';
import type { Person } from './cloudForTests';
import { aDraftContest, anOpenContest, invited, joined, shortlisted } from './contests';
import type { CutLine } from './cutLine';
import { aClosing, aLottery } from './draws';
import { minutesFromNow } from './plans';
import { granted } from './town';

const reason = '另有任务';

type Act =
  | 'contest-opened'
  | 'official-joined'
  | 'official-removed'
  | 'entry-list-closed'
  | 'order-drawn'
  | 'order-set';

/** The acts of those who prepare a contest. */
export function contestSetupScenes(
  { cloud, town }: Pick<CutLine, 'cloud' | 'town'>,
  stage: ReturnType<typeof auditStage>,
): Pick<AuditScenes, Act> {
  const { organizer } = town;
  const aClosedContest = async () => {
    const made = await anOpenContest(town, { entriesCloseAt: minutesFromNow(-1) });
    await shortlisted(cloud, made.contestId, 2);
    return made;
  };
  const aListClosing = (contestId: string) => {
    const { activityId: _, ...closing } = aClosing('');
    return { contestId, ...closing };
  };

  return {
    'contest-opened': async () => {
      const draft = await aDraftContest(town);
      return stage.onContest(draft.contestId, (by) => by.call(contest.openContest, draft));
    },
    'official-joined': async () => {
      const { contestId } = await aDraftContest(town);
      const { code } = await invited(town, contestId, 'judge');
      const person = await stage.somebody();
      const on = { kind: 'contest', id: contestId } as const;
      const wrong = () => person.call(contest.joinContest, { code: 'BS-0000-0000-0000' });
      const accepted = await stage.scene(person, on, (by) => by.call(contest.joinContest, { code }));
      return { ...accepted, refused: wrong };
    },
    'official-removed': async () => {
      const { contestId } = await aDraftContest(town);
      const { id } = await joined(town, contestId, 'judge', await stage.somebody());
      const input = { contestId, version: 2, id, reason };
      const remove = (by: Person) => by.call(contest.removeOfficial, input);
      return stage.onContest(contestId, remove, { reason });
    },
    'entry-list-closed': async () => {
      const { contestId } = await aClosedContest();
      return stage.onContest(contestId, (by) => by.call(contest.closeEntryList, aListClosing(contestId)));
    },
    'order-drawn': async () => {
      const { contestId } = await aClosedContest();
      await granted(organizer.call(contest.closeEntryList, aListClosing(contestId)));
      return stage.onContest(contestId, (by) => by.call(contest.drawOrder, { contestId, ...aLottery }));
    },
    'order-set': async () => {
      const made = await anOpenContest(town);
      const order = await shortlisted(cloud, made.contestId, 2);
      return stage.onContest(made.contestId, (by) => by.call(contest.setOrder, { ...made, order }));
    },
  };
}
