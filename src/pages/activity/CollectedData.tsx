import { View } from '@tarojs/components';
import type { PhoneRequirement } from '../../../domain/activity/activity';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { Card } from '../../components/Card';

type Props = { readonly phone: PhoneRequirement; readonly onReadPrivacy: () => void };

/** What signing up asks for, why, and for how long it is kept. */
export function CollectedData({ phone, onReadPrivacy }: Props) {
  return (
    <Card title={text.collected}>
      <View className="collected__line">{text.collectedNickname}</View>
      <View className="collected__line">{text.collectedPhone[phone]}</View>
      <View className="text-link" aria-role="link" onClick={onReadPrivacy}>
        {text.privacy}
      </View>
    </Card>
  );
}
