import { useShareAppMessage } from '@tarojs/taro';

/** What a forwarded activity looks like in a chat, and where a tap on it leads. */
export function useShareActivity(activity: { readonly id: string; readonly title: string } | null): void {
  useShareAppMessage(() =>
    activity === null
      ? { path: '/pages/home/index' }
      : { title: activity.title, path: `/pages/activity/index?activityId=${activity.id}` },
  );
}
