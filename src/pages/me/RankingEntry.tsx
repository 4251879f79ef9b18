import type { OutputOf } from '../../../contracts/call';
import type { readMe } from '../../../contracts/member/calls';
import { meText as text } from '../../../locales/zh-CN/member/me';
import { Entry } from '../../components/Entry';

type Props = {
  readonly profile: NonNullable<OutputOf<typeof readMe>['profile']>;
  readonly isBusy: boolean;
  readonly onSetListed: (isListed: boolean) => void;
};

export function RankingEntry({ profile, isBusy, onSetListed }: Props) {
  const isMinor = profile.ageBand !== 'adult';
  return (
    <Entry
      name="ranking"
      icon="ranking"
      text={text.ranking}
      isOn={profile.isListedInRanking}
      isBusy={isBusy}
      {...(isMinor && { aside: text.rankingMinor })}
      onTap={() => {
        if (!isMinor) onSetListed(!profile.isListedInRanking);
      }}
    />
  );
}
