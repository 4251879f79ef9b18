import { answerResultAppeal } from '../../../contracts/contest/results';
import { publishResultText as text } from '../../../locales/zh-CN/contest/publish';
import type { Appeal } from '../../components/contest/Appeals';
import { useAct } from '../../gateway/useAct';
import { usePrompt } from '../../gateway/usePrompt';

const ask = { title: text.answerAsk, content: text.answerAskNext, confirm: text.answerYes, cancel: text.no };

export function useAnswering(contestId: string, reload: () => Promise<void>) {
  const answering = useAct(answerResultAppeal);
  return usePrompt(answering, (appeal: Appeal, answer) =>
    answering.act({ contestId, appealId: appeal.id, answer }, { ask, done: text.answered, after: reload }),
  );
}
