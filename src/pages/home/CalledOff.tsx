import { View } from '@tarojs/components';
import type { listComing } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Icon } from '../../components/Icon';
import { now } from '../../device/clock';

type Props = {
  readonly calledOff: OutputOf<typeof listComing>['calledOff'][number];
  readonly onTap: () => void;
};

/** Nobody is to set out for what was called off. */
export function CalledOff({ calledOff: { title, startAt, reason }, onTap }: Props) {
  return (
    <View className="up-next up-next--off" aria-role="button" onClick={onTap}>
      <Icon name="cross" color="crimson" />
      <View className="up-next__words">
        <View className="up-next__when">{text.calledOff(sayMoment(startAt, now()))}</View>
        <View className="up-next__title">{title}</View>
        {reason && <View className="up-next__where">{reason}</View>}
      </View>
      <Icon name="right" color="crimson" size="small" />
    </View>
  );
}
