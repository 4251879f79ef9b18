import { View } from '@tarojs/components';
import { helpText as text } from '../../../locales/zh-CN/app/help';
import { Card } from '../../components/Card';
import { Screen } from '../../components/Screen';
import { openPage } from '../../device/navigation';
import './index.scss';

export default function HelpPage() {
  return (
    <Screen className="help">
      {text.questions.map(({ question, answer }) => (
        <Card key={question} title={question}>
          <View className="help__answer">{answer}</View>
        </Card>
      ))}
      <View className="text-link claim-entry" aria-role="link" onClick={() => openPage('organizer/administration')}>
        {text.deployer}
      </View>
    </Screen>
  );
}
