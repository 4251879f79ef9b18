import { View } from '@tarojs/components';
import { shellText } from '../../locales/zh-CN/app/shell';
import { Loading } from '../ui/Loading';
import './Waiting.scss';

export function Waiting({ text = shellText.loading }: { readonly text?: string }) {
  return (
    <View className="waiting" aria-role="alert" aria-label={text}>
      <Loading>{text}</Loading>
    </View>
  );
}
