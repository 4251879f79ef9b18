import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readStage } from '../../../contracts/contest/stage';
import { stageText as text } from '../../../locales/zh-CN/contest/stage';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import type { Desk } from './useStageDesk';

export type Prepared = NonNullable<OutputOf<typeof readStage>['preparing']>;
type Props = { readonly desk: Desk; readonly preparing: Prepared };

export function StartActions({ desk, preparing }: Props) {
  const { starting, run, mayDirect } = desk;
  const { entries, judges, obstacle } = preparing;
  const counts = { entries: entries.length, judges: judges.filter(({ hasJoined }) => hasJoined).length };
  if (!mayDirect) return null;
  return (
    <>
      {starting.failure && <FailureNotice failure={starting.failure} onRetry={() => starting.start(counts)} />}
      {obstacle === null && (
        <Button
          className="start-button"
          kind="primary"
          isBusy={starting.isSending}
          onTap={() => starting.start(counts)}
        >
          {run.isRehearsal ? text.preparing.startRehearsal : text.preparing.start}
        </Button>
      )}
      {!run.isRehearsal && (
        <View className="stage__second">
          <View className="text-link rehearse" aria-role="button" onClick={starting.rehearse}>
            {text.preparing.rehearse}
          </View>
        </View>
      )}
    </>
  );
}
