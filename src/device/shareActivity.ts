import { useShareAppMessage } from '@tarojs/taro';

export function useShareActivity(activity: { readonly id: string; readonly title: string } | null): void {
  useShareAppMessage(() =>
    activity === null
      ? { path: '/pages/home/index' }
      : { title: activity.title, path: `/pages/activity/index?activityId=${activity.id}` },
  );
}
