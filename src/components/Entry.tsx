import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import './Entry.scss';

type Props = {
  readonly name: string;
  readonly icon: IconName;
  readonly text: string;
  readonly onTap: () => void;
  readonly aside?: string;
  /** In place of the arrow: a switch, say. */
  readonly mark?: ReactNode;
  readonly role?: 'button' | 'switch';
};

/** A line of a menu: the whole line is the target. */
export function Entry({ name, icon, text, onTap, aside, mark, role = 'button' }: Props) {
  return (
    <View className={`entry ${name}-entry`} aria-role={role} aria-label={text} onClick={onTap}>
      <Icon name={icon} />
      <View className="entry__words">
        <View>{text}</View>
        {aside && <View className="entry__aside">{aside}</View>}
      </View>
      {mark ?? <Icon name="right" isSmall={true} />}
    </View>
  );
}
