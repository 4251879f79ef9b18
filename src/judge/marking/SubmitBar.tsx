import { View } from '@tarojs/components';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import { Button } from '../../ui/Button';
import './SubmitBar.scss';

type Props = {
  readonly total: string;
  readonly saved: string;
  readonly missing: number;
  readonly isOpen: boolean;
  readonly hasSubmitted: boolean;
  /** For the network, with marks that were submitted. */
  readonly isWaiting: boolean;
  readonly isChanged: boolean;
  readonly onSubmit: () => void;
};

/** What stays within the thumb’s reach: the total, where it is kept, and the way to submit it. */
export function SubmitBar({ total, saved, missing, isOpen, hasSubmitted, isWaiting, isChanged, onSubmit }: Props) {
  const isDone = hasSubmitted && !isChanged;
  const word = isDone ? (isWaiting ? text.onItsWay : text.submitted) : hasSubmitted ? text.resubmit : text.submit;
  return (
    <View className="submit-bar">
      <View className="submit-bar__words">
        <View className="submit-bar__total">
          <View className="submit-bar__label">{text.total}</View>
          <View className="submit-bar__figure">{total}</View>
        </View>
        <View className="submit-bar__saved">{saved}</View>
      </View>
      <View className="submit-bar__button">
        <Button
          className="submit-marks"
          kind={missing === 0 && isOpen && !isDone ? 'primary' : 'default'}
          isDisabled={!isOpen || isDone}
          onTap={onSubmit}
        >
          {isDone ? word : !isOpen ? text.notYet : missing > 0 ? text.missing(missing) : word}
        </Button>
      </View>
    </View>
  );
}
