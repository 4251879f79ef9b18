import { View } from '@tarojs/components';
import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import type { Judging } from '../../gateway/marks/keptJudging';
import type { MarkSheet } from '../../gateway/marks/markSheet';
import { Button } from '../../ui/Button';
import { Popup } from '../../ui/Popup';
import { MarksTable } from './MarksTable';
import './ConfirmSheet.scss';

type Props = {
  readonly isOpen: boolean;
  readonly number: number;
  readonly title: string;
  readonly rules: Judging['rules'];
  readonly sheet: MarkSheet;
  readonly isLate: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Every mark once more before it is submitted. */
export function ConfirmSheet({ isOpen, number, title, rules, sheet, isLate, onConfirm, onClose }: Props) {
  return (
    <Popup isOpen={isOpen} onClose={onClose}>
      <View className="confirm-marks">
        <View className="confirm-marks__number">{text.confirmTitle(number)}</View>
        <View className="confirm-marks__title">{title}</View>
        <MarksTable rules={rules} criteria={sheet.criteria} />
        <View className="confirm-marks__next">{isLate ? text.handInLateNext : text.confirmNext}</View>
        <View className="confirm-marks__answers">
          <Button className="confirm-submit" kind="primary" onTap={onConfirm}>
            {isLate ? text.handInLate : text.confirm}
          </Button>
          <View className="confirm-marks__back">
            <Button className="confirm-back" onTap={onClose}>
              {text.lookOver}
            </Button>
          </View>
        </View>
      </View>
    </Popup>
  );
}
