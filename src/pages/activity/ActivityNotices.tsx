import { View } from '@tarojs/components';
import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Notice } from '../../components/Notice';
import { now } from '../../device/clock';

type Props = { readonly shown: OutputOf<typeof readActivity>; readonly onSeeAbsences: () => void };

/** What this person has to know before anything else: it is called off, or they are on to waiting lists only. */
export function ActivityNotices({ shown: { activity, viewer }, onSeeAbsences }: Props) {
  const { restrictedUntil } = viewer;
  return (
    <>
      {activity.cancelReason && (
        <Notice className="activity__cancelled" tone="no" icon="cross" title={text.action.cancelled}>
          {text.cancelReason}：{activity.cancelReason}
        </Notice>
      )}
      {restrictedUntil && activity.status === 'published' && (
        <Notice
          className="activity__restricted"
          tone="wait"
          icon="warning"
          title={text.restricted(sayMoment(restrictedUntil, now()))}
        >
          {text.restrictedNext}
          <View className="text-link" aria-role="link" onClick={onSeeAbsences}>
            {text.appealOnTicket}
          </View>
        </Notice>
      )}
    </>
  );
}
