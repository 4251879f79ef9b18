import * as contest from '../../../contracts/contest/calls';
import { readMe } from '../../../contracts/member/calls';
import { defaultRules } from '../../../domain/contest/rules';
import { currentPolicyVersion } from '../../../domain/member/member';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import { rubricPresets, usualAwards } from '../../../locales/zh-CN/contest/rubrics';
import type { HeldPhone } from './heldPhone';
import { aRequestId } from './requestId';

const dayMinutes = 24 * 60;

/** An open contest of the first organisation of this phone's owner, whose entries close in two days. */
export async function anOpenContest(organizer: HeldPhone, title: string): Promise<string> {
  const { organisations } = await organizer.ask(readMe, {});
  const [organisation] = organisations;
  if (organisation === undefined) throw new Error('this phone’s owner organises nothing');
  const now = instantOf(new Date());
  const plan = {
    ...{ title, summary: '为全市的村征集带头项目，入围的项目到现场路演。', activityId: null, venue: '文化馆大礼堂' },
    ...{ entriesCloseAt: addMinutes(now, 2 * dayMinutes), startAt: addMinutes(now, 6 * dayMinutes) },
    ...{ rules: { ...defaultRules, criteria: rubricPresets.village.criteria }, awards: usualAwards },
  };
  const input = { organisationId: organisation.id, requestId: aRequestId(), plan };
  const draft = await organizer.ask(contest.createContest, input);
  await organizer.ask(contest.openContest, draft);
  return draft.contestId;
}

const plan = {
  title: '山茶油深加工与林下养殖一体化示范项目',
  team: '油茶专业合作社',
  summary: '把村里的油茶果做成山茶油，带动三十户增收。',
  plan: '第一年建加工点，第二年打开城里的销路。投入、用工和风险都写在附件里。',
  townshipCode: '510502003',
};

/** Handed in by this phone's owner. */
export async function aSubmittedEntry(applicant: HeldPhone, contestId: string): Promise<string> {
  const { entryId } = await applicant.ask(contest.startEntry, { contestId, policyVersion: currentPolicyVersion });
  const { version } = await applicant.ask(contest.saveEntry, { entryId, version: 1, plan });
  await applicant.ask(contest.submitEntry, { entryId, version });
  return entryId;
}
