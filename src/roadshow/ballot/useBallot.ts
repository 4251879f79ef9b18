import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { castVote, readBallot } from '../../../contracts/contest/votes';
import type { VoteMark } from '../../../domain/contest/votes';
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
  const { act, failure } = useAct(castVote);

  /** Shown before the ballot is read again, and where that fails. */
  const [given, setGiven] = useState<Partial<Record<BallotEntry['key'], VoteMark>>>({});
  const { value } = shown;
  useEffect(() => {
    if (value !== null) setGiven({});
  }, [value]);

  const vote = async (entry: BallotEntry['key'], mark: VoteMark) => {
    const taken = await act({ contestId, entry, mark });
    if (taken !== null) setGiven((before) => ({ ...before, [entry]: taken.mark }));
    await shown.reload();
  };
  const seen = value && {
    ...value,
    entries: value.entries.map((entry) => ({ ...entry, mine: given[entry.key] ?? entry.mine })),
  };
  return { shown: { ...shown, value: seen }, vote, failure };
}

const mayChange = (ballot: Ballot | null): boolean =>
  ballot !== null && !ballot.isClosed && ballot.obstacle !== 'no-votes' && ballot.obstacle !== 'has-task';
