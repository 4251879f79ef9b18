import * as contest from '../../contracts/contest/calls';
import type { AuditAct } from '../../domain/audit/acts';
import type { AuditScene, auditStage } from './auditStage';
import type { Person } from './cloudForTests';
import type { CutLine } from './cutLine';
import { aContestForEntries, anEntryPlan, aShortlistedEntry, type ContestForEntries } from './entries';
import { aStageToContinue } from './stagesOnServer';
import { aRequestId, granted } from './town';

type EntryAct =
  | Extract<AuditAct, `entry-appeal-${string}` | 'entry-qualified' | 'entry-rejected' | 'entry-typed'>
  | 'entry-shortlisted'
  | 'entry-continued'
  | 'entry-unshortlisted'
  | 'contest-entries-erased'
  | 'entry-files-erased';

/** For every act on entries a fresh scene in which it can be done. */
export function entryScenes(
  { cloud, town }: Pick<CutLine, 'cloud' | 'town'>,
  stage: ReturnType<typeof auditStage>,
): { readonly [act in EntryAct]: () => Promise<AuditScene> } {
  const { organizer } = town;
  const onEntry = (
    actor: Person,
    id: string,
    call: Parameters<typeof stage.scene>[2],
    change?: Parameters<typeof stage.scene>[3],
  ) => stage.scene(actor, { kind: 'entry', id }, call, change);

  let opened: Promise<ContestForEntries> | null = null;
  const theContest = () => {
    opened ??= aContestForEntries(cloud, town);
    return opened;
  };
  const claimed = async () => {
    const open = await theContest();
    return { ...open, ...(await open.claimed(`oEntrant${stage.nextNumber()}`)) };
  };
  const reason = '不在本县范围';
  const anAppeal = async (isGranted: boolean) => {
    const { checkers, person, entryId, version } = await claimed();
    await granted(checkers[0].call(contest.rejectEntry, { entryId, version, reason }));
    const appeal = person.call(contest.appealRejection, { entryId, reason: '我们村就在本县' });
    const input = { entryId, ...(await granted(appeal)), isGranted, answer: '已核对' };
    const call = (by: Person) => by.call(contest.decideEntryAppeal, input);
    return onEntry(checkers[1], entryId, call, { reason: '已核对' });
  };
  const inStatus = async (status: 'qualified' | 'shortlisted') =>
    aShortlistedEntry(cloud, (await theContest()).contestId, { status });

  return {
    'entry-qualified': async () => {
      const { checkers, entryId, version } = await claimed();
      return onEntry(checkers[0], entryId, (by) => by.call(contest.qualifyEntry, { entryId, version }));
    },
    'entry-rejected': async () => {
      const { checkers, entryId, version } = await claimed();
      const call = (by: Person) => by.call(contest.rejectEntry, { entryId, version, reason });
      return onEntry(checkers[0], entryId, call, { reason });
    },
    'entry-appeal-granted': () => anAppeal(true),
    'entry-appeal-refused': () => anAppeal(false),
    'entry-shortlisted': async () => {
      const entryId = await inStatus('qualified');
      return onEntry(organizer, entryId, (by) => by.call(contest.shortlistEntry, { entryId, version: 1 }));
    },
    'entry-unshortlisted': async () => {
      const entryId = await inStatus('shortlisted');
      return onEntry(organizer, entryId, (by) => by.call(contest.unshortlistEntry, { entryId, version: 1 }));
    },
    'entry-typed': async () => {
      const { contestId } = await theContest();
      const input = { contestId, requestId: aRequestId(), plan: anEntryPlan, hasAgreed: true } as const;
      const on = expect.stringMatching(/^ent_/);
      return onEntry(organizer, on, (by) => by.call(contest.typeEntry, input));
    },
    'entry-continued': async () => {
      const { contestId, stageId, entryIds } = await aStageToContinue(cloud, town);
      const on = expect.stringMatching(/^ent_/);
      return onEntry(organizer, on, (by) => by.call(contest.takeOverEntries, { contestId, stageId, entryIds }));
    },
    'contest-entries-erased': async () => {
      const { contestId } = await theContest();
      const ids = [await aShortlistedEntry(cloud, contestId), await aShortlistedEntry(cloud, contestId)];
      const expected = await stage.dueIn('entries', ids);
      return { expected, act: () => stage.timer('registration') };
    },
    'entry-files-erased': async () => {
      const aFile = async () => {
        const _id = `fil_${stage.nextNumber()}`;
        await cloud.database.collection('entryFiles').add({ data: { _id } });
        return _id;
      };
      const expected = await stage.dueIn('entryFiles', [await aFile(), await aFile()]);
      return { expected, act: () => stage.timer('registration') };
    },
  };
}
