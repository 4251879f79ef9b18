import { View } from '@tarojs/components';
import type { listComing } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Icon } from '../../components/Icon';
import { now } from '../../device/clock';

type Props = {
  readonly ticket: NonNullable<OutputOf<typeof listComing>['upNext']>;
  readonly onTap: () => void;
};

/** An offer that runs out, the most urgent thing there is; or else what comes next. */
export function UpNext({ ticket: { title, venue, startAt, offerUntil }, onTap }: Props) {
  const starts = sayMoment(startAt, now());
  const offer = offerUntil !== null && now() < offerUntil ? offerUntil : null;
  const color = offer ? 'amber' : 'jade';
  return (
    <View className={`up-next ${offer ? 'up-next--offer' : ''}`} aria-role="button" onClick={onTap}>
      <Icon name={offer ? 'clock' : 'ticket'} color={color} />
      <View className="up-next__words">
        <View className="up-next__when">
          {offer ? text.offer(sayMoment(offer, now())) : `${text.upNext} · ${starts}`}
        </View>
        <View className="up-next__title">{title}</View>
        <View className="up-next__where">{offer ? `${starts} · ${venue}` : venue}</View>
      </View>
      <View className="up-next__go">{offer ? text.answerOffer : text.seeTicket}</View>
      <Icon name="right" color={color} size="small" />
    </View>
  );
}
