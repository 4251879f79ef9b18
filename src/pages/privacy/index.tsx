import { View } from '@tarojs/components';
import { currentPolicyVersion } from '../../../domain/member/member';
import { privacyText as text } from '../../../locales/zh-CN/member/privacy';
import { Card } from '../../components/Card';
import { Screen } from '../../components/Screen';
import './index.scss';

const sections = [
  { title: text.onPhone, words: text.onPhoneText },
  { title: text.device, words: text.deviceText },
  { title: text.minors, words: text.minorsText },
  { title: text.rights, words: text.rightsText },
];

export default function PrivacyPage() {
  return (
    <Screen className="privacy">
      <View className="privacy__lead">{text.lead}</View>
      <View className="section-title">{text.what}</View>
      {text.rows.map(({ name, why, who, kept }) => (
        <Card key={name} title={name}>
          <Line label={text.labels.why}>{why}</Line>
          <Line label={text.labels.who}>{who}</Line>
          <Line label={text.labels.kept}>{kept}</Line>
        </Card>
      ))}
      {sections.map(({ title, words }) => (
        <Card key={title} title={title}>
          <View className="privacy__words">{words}</View>
        </Card>
      ))}
      <View className="privacy__version">{text.version(currentPolicyVersion)}</View>
    </Screen>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <View className="privacy__line">
      <View className="privacy__label">{label}</View>
      <View className="privacy__value">{children}</View>
    </View>
  );
}
