import { View } from '@tarojs/components';
import { useState } from 'react';
import { readEntry } from '../../../contracts/contest/checking';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { EntryMaterial } from '../../components/contest/EntryMaterial';
import { Icon } from '../../components/Icon';
import { useCall } from '../../gateway/useCall';
import type { JudgingEntry } from '../judgedEntry';
import './EntryHead.scss';

type Props = {
  readonly entry: JudgingEntry;
  /** Open from the start where there is nothing to be marked yet. */
  readonly isToRead: boolean;
};

/** Title and team, and the plan to be read; nothing of it for who is recused. */
export function EntryHead({ entry, isToRead }: Props) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = (chosen ?? isToRead) && !entry.isRecused;
  return (
    <View className="entry-head">
      <View className="entry-head__title">{entry.title}</View>
      <View className="entry-head__team">{entry.team}</View>
      {!entry.isRecused && (
        <View className="text-link entry-head__plan" aria-role="button" onClick={() => setChosen(!isOpen)}>
          <Icon name="book" size="small" />
          {isOpen ? text.foldPlan : text.plan}
        </View>
      )}
      {isOpen && <EntryPlan entryId={entry.entryId} />}
    </View>
  );
}

function EntryPlan({ entryId }: { readonly entryId: string }) {
  const { value, failure } = useCall(readEntry, { entryId });
  if (value !== null) return <EntryMaterial plan={value.entry.plan} files={value.entry.files} />;
  if (failure === null) return <View className="entry-head__team">{text.planOpens}</View>;
  return <View className="entry-head__team">{failure === 'offline' ? text.planOffline : text.noPlan}</View>;
}
