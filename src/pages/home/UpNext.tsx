import { View } from '@tarojs/components';
import type { listComing } from '../../../contracts/activity';
import type { OutputOf } from '../../../contracts/call';
import { homeText as text } from '../../../locales/zh-CN/home';
import { sayMoment } from '../../../locales/zh-CN/time';
import { Icon } from '../../components/Icon';
import { Ring } from '../../components/Ring';
import { now } from '../../device/clock';

type Props = {
  readonly ticket: NonNullable<OutputOf<typeof listComing>['upNext']>;
  readonly onTap: () => void;
};

export function UpNext({ ticket, onTap }: Props) {
  return (
    <View className="up-next" aria-role="button" onClick={onTap}>
      <Ring fraction={1} color="jade" size="mark" />
      <View className="up-next__words">
        <View className="up-next__when">
          {text.upNext} · {sayMoment(ticket.startAt, now())}
        </View>
        <View className="up-next__title">{ticket.title}</View>
        <View className="up-next__where">{ticket.venue}</View>
      </View>
      <View className="up-next__go">{text.seeTicket}</View>
      <Icon name="right" color="jade" size="small" />
    </View>
  );
}
