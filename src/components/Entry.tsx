import { View } from '@tarojs/components';
import { Switch } from '../ui/Switch';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import './Entry.scss';

type Props = {
  readonly name: string;
  readonly icon: IconName;
  readonly text: string;
  readonly onTap: () => void;
  readonly aside?: string;
  /** Shows a switch in place of the arrow. */
  readonly isOn?: boolean;
  readonly isBusy?: boolean;
};

export function Entry({ name, icon, text, onTap, aside, isOn, isBusy = false }: Props) {
  const isSwitch = isOn !== undefined;
  return (
    <View
      className={`entry ${name}-entry`}
      aria-role={isSwitch ? 'switch' : 'button'}
      aria-checked={isOn ?? ''}
      aria-label={aside ? `${text} ${aside}` : text}
      onClick={onTap}
    >
      <Icon name={icon} />
      <View className="entry__words">
        <View>{text}</View>
        {aside && <View className="entry__aside">{aside}</View>}
      </View>
      {isSwitch ? <Switch isOn={isOn} isBusy={isBusy} /> : <Icon name="right" size="small" />}
    </View>
  );
}
