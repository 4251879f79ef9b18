import { Image, View } from '@tarojs/components';
import type { listComing } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { calendarDaysBetween } from '../../../domain/time/beijing';
import type { Instant } from '../../../domain/time/instant';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import { placeName } from '../../../locales/zh-CN/area/place';
import { sayClock, sayDay, sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import { StatusMark } from '../StatusMark';
import { CardDate } from './CardDate';
import { SeatsBar } from './SeatsBar';
import './ActivityCard.scss';

type Activity = OutputOf<typeof listComing>['activities'][number];
type Props = { readonly activity: Activity; readonly onTap: (activityId: string) => void };

export function ActivityCard({ activity, onTap }: Props) {
  const mine = markOf(activity);
  return (
    <View
      className={`activity-card leaf-card ${activity.cover ? 'activity-card--covered' : ''}`}
      aria-role="button"
      aria-label={activity.title}
      data-id={activity.id}
      onClick={() => onTap(activity.id)}
    >
      {activity.cover && (
        <Image className="activity-card__cover" src={activity.cover} mode="aspectFill" lazyLoad={true} />
      )}
      <CardDate kind={activity.kind} at={activity.startAt} />
      <View className="leaf-card__words activity-card__words">
        <View className="activity-card__title">{activity.title}</View>
        <View className="activity-card__place">
          {saySpanShortly(activity)} · {placeName(activity.townshipCode)}
        </View>
        <View className="activity-card__place">{activity.venue}</View>
        {mine && <StatusMark tone={mine.tone}>{mine.word}</StatusMark>}
        <SeatsLine activity={activity} />
      </View>
    </View>
  );
}

/** Seats where they can be had now; or else what has to happen first. */
function SeatsLine({ activity }: { readonly activity: Activity }) {
  const { status, admission, seats, registrationOpensAt, registrationClosesAt } = activity;
  if (status === 'cancelled') return null;
  if (now() < registrationOpensAt)
    return <View className="activity-card__how">{text.opens(sayDay(registrationOpensAt, now()))}</View>;
  if (now() >= registrationClosesAt) return <View className="activity-card__how">{seatsText.closed}</View>;
  if (admission !== 'first-come')
    return <View className="activity-card__how">{seatsText.short[admission](seats.capacity)}</View>;
  return <SeatsBar {...seats} {...captionOf(activity)} />;
}

/** In words where the number alone would mislead: one can wait, or the seats are in another session than the card's. */
function captionOf(activity: Activity): { readonly caption?: string } {
  const { seats, seatsAt, startAt } = activity;
  if (canWait(activity, now())) return { caption: seatsText.fullCanWait };
  if (seats.left === 0 || seatsAt === startAt) return {};
  return { caption: `${sayMoment(seatsAt, now())} ${seatsText.leftOf(seats.left, seats.capacity)}` };
}

/** With sessions on other days too, only from when on. */
const saySpanShortly = ({ startAt, endAt }: Activity): string =>
  calendarDaysBetween(startAt, endAt) === 0 ? sayClock(startAt) : text.from(sayClock(startAt));

function markOf({ status, myStatus }: Activity) {
  if (status === 'cancelled') return { tone: 'no', word: text.cancelled } as const;
  if (myStatus === 'confirmed') return { tone: 'yes', word: text.mine.confirmed } as const;
  if (myStatus === 'waiting' || myStatus === 'applied') return { tone: 'wait', word: text.mine[myStatus] } as const;
  return null;
}

const canWait = ({ status, admission, seats, startAt, registrationClosesAt }: Activity, now: Instant): boolean =>
  status === 'published' &&
  admission === 'first-come' &&
  seats.left === 0 &&
  now < startAt &&
  now < registrationClosesAt;
