import { View } from '@tarojs/components';
import { resultText as text } from '../../../locales/zh-CN/contest/result';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import type { Check } from './useRecompute';
import { Verdict } from './Verdict';

type Props = {
  readonly lastReceipt: string;
  readonly entries: number;
  readonly check: Check;
  /** Whether nothing on the page comes before it. */
  readonly isFirst: boolean;
  readonly onRecompute: () => void;
  readonly onCopy: () => void;
};

/** The seal of the result, and the phone’s own reckoning of it. */
export function ProofCard({ lastReceipt, entries, check, isFirst, onRecompute, onCopy }: Props) {
  return (
    <Card title={text.proof} className="proof">
      <View className="proof__words">{text.proofWhat}</View>
      <View className="proof__label">{text.receipt}</View>
      <View className="proof__receipt">{lastReceipt}</View>
      {check.step === 'failed' && <FailureNotice failure={check.failure} />}
      {check.step === 'done' && <Verdict of={check.result} entries={entries} />}
      {check.step === 'fetching' && (
        <View className="proof__progress" aria-role="progressbar">
          {text.fetching(check.have, check.all)}
        </View>
      )}
      <Button
        className="recompute-button"
        kind={isFirst && check.step !== 'done' ? 'primary' : 'default'}
        isBusy={check.step === 'fetching'}
        onTap={onRecompute}
      >
        {check.step === 'done' ? text.again : text.recompute}
      </Button>
      {check.step === 'done' && (
        <View className="text-link copy-protocol" aria-role="button" onClick={onCopy}>
          {text.copy}
        </View>
      )}
    </Card>
  );
}
