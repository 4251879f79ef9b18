import { View } from '@tarojs/components';
import { homeText as text } from '../../locales/zh-CN/activity/home';
import type { MoreState } from '../gateway/usePages';
import './LoadMore.scss';

const words: Record<MoreState, string> = {
  idle: text.more,
  loading: text.loadingMore,
  failed: text.moreFailed,
  end: text.theEnd,
};

export function LoadMore({ state, onTap }: { readonly state: MoreState; readonly onTap: () => void }) {
  return (
    <View className="load-more" aria-role="button" onClick={onTap}>
      {words[state]}
    </View>
  );
}
