import { View } from '@tarojs/components';
import { Checkbox } from '../../ui/Checkbox';
import './CheckRow.scss';

type Props = {
  readonly name: string;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
  readonly children: string;
  readonly wrong?: string | undefined;
};

export function CheckRow({ name, isChecked, onToggle, children, wrong }: Props) {
  return (
    <View className={wrong ? 'check field--wrong' : 'check'}>
      <View
        className={`check__row ${name}-check`}
        aria-role="checkbox"
        aria-checked={isChecked}
        aria-label={children}
        onClick={onToggle}
      >
        <Checkbox isChecked={isChecked} />
        <View className="check__text">{children}</View>
      </View>
      {wrong && <View className="field__wrong">{wrong}</View>}
    </View>
  );
}
