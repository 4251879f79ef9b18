import type { OutputOf } from '../../../contracts/call';
import type { listContests } from '../../../contracts/contest/setup';
import { stagePlanText as text } from '../../../locales/zh-CN/contest/stages';
import type { ContestForm } from './contestForm';
import type { StageChoice } from './StageFields';

type Listed = OutputOf<typeof listContests>['contests'];
type Of = { readonly contestId: string | null; readonly organisationId: string };

/** So many of the latest are offered. */
const mostOffered = 8;

/** The contests of the organisation that come before the one that is written, latest first; those chosen in any case. */
export function stageChoices(listed: Listed, form: ContestForm, of: Of): readonly StageChoice[] {
  const chosen = (form.stages?.earlier ?? []).map(({ contestId }) => contestId);
  const before = listed.filter(
    ({ contestId, organisationId, startAt }) =>
      contestId !== of.contestId && organisationId === of.organisationId && startAt < form.startAt,
  );
  const offered = before.filter(({ contestId }, index) => index < mostOffered || chosen.includes(contestId));
  const gone = chosen.filter((id) => !offered.some(({ contestId }) => contestId === id));
  const nameOf = (id: string) => listed.find(({ contestId }) => contestId === id);
  return [
    ...offered.map(({ contestId, title, startAt }) => ({ contestId, title, startAt })),
    ...gone.map((contestId) => ({
      contestId,
      title: nameOf(contestId)?.title ?? text.gone,
      startAt: nameOf(contestId)?.startAt ?? '',
    })),
  ];
}
