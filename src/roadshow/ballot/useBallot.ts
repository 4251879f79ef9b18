import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { castVote, readBallot } from '../../../contracts/contest/votes';
import type { VoteMark } from '../../../domain/contest/votes';
import { ballotText as text } from '../../../locales/zh-CN/contest/ballot';
import { usePageVisible } from '../../device/usePageVisible';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useAskAgain } from '../../gateway/useAskAgain';
import { useCall } from '../../gateway/useCall';

type Ballot = OutputOf<typeof readBallot>;
export type BallotEntry = Ballot['entries'][number];

/** A hall of five hundred asks sixty times a second at most. */
const paceMilliseconds = 8000;

export function useBallot() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readBallot, { contestId });
  useRefresh(shown.reload);
  const isVisible = usePageVisible();
  useAskAgain(shown.reload, isVisible && mayChange(shown.value) ? paceMilliseconds : null);
  const { act, failure, isSending } = useAct(castVote);

  const vote = (entry: BallotEntry['key'], mark: VoteMark) =>
    act({ contestId, entry, mark }, { done: text.given(mark), after: shown.reload });
  return { shown, vote, failure, isSending };
}

const mayChange = (ballot: Ballot | null): boolean =>
  ballot !== null && !ballot.isClosed && ballot.obstacle !== 'no-votes' && ballot.obstacle !== 'has-task';
