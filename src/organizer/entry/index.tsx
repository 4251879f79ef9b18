import { View } from '@tarojs/components';
import { entryText } from '../../../locales/zh-CN/contest/entry';
import { checkText as text } from '../../../locales/zh-CN/contest/queue';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { EntryHistory } from '../../components/contest/EntryHistory';
import { EntryMark } from '../../components/contest/EntryMark';
import { EntryMaterial } from '../../components/contest/EntryMaterial';
import { FailureNotice } from '../../components/FailureNotice';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { AnswerSheets } from './AnswerSheets';
import { CheckActions } from './CheckActions';
import { ReturnSheet } from './ReturnSheet';
import { useCheck } from './useCheck';
import './index.scss';

export default function CheckPage() {
  const check = useCheck();
  const { shown, failure } = check;
  const actions = shown.value?.isChecker && (
    <>
      {failure && <FailureNotice failure={failure} />}
      <CheckActions shown={shown.value} check={check} />
    </>
  );
  return (
    <Screen className="check-entry" actions={actions}>
      <Answered of={shown}>
        {({ entry, isChecker }) => (
          <>
            <View className="check-entry__title">{entry.plan.title}</View>
            {isChecker ? <EntryMark status={entry.status} /> : <View>{text.judgesOnly}</View>}
            {entry.claim && (
              <View className="check-entry__claim">
                {entry.claim.isMine
                  ? text.claimedUntil(sayMoment(entry.claim.until, now()))
                  : text.takenUntil(sayMoment(entry.claim.until, now()))}
              </View>
            )}
            {entry.isOwn && <Notice tone="wait" icon="warning" title={text.own} />}
            {entry.textCheck && text.textCheck[entry.textCheck] && (
              <Notice tone="wait" icon="warning" title={text.textCheck[entry.textCheck] ?? ''} />
            )}
            {entry.rejection && (
              <Card title={text.appeal} className="check-entry__appeal">
                <View>{entryText.rejectedWhy(entry.rejection.reason)}</View>
                {entry.rejection.appeal && <View>{entryText.appealed(entry.rejection.appeal.reason)}</View>}
                {entry.rejection.appeal?.answer && (
                  <View>{entryText.appealAnswer(entry.rejection.appeal.answer.text)}</View>
                )}
                {entry.isRejectedByMe && entry.rejection.appeal?.answer === null && <View>{text.notByMe}</View>}
              </Card>
            )}
            <EntryMaterial plan={entry.plan} files={entry.files} />
            {entry.teamNames.length > 0 && <Card title={text.team}>{entry.teamNames.join('、')}</Card>}
            {isChecker && <EntryHistory history={entry.history} />}
          </>
        )}
      </Answered>
      <ReturnSheet check={check} />
      <AnswerSheets check={check} />
    </Screen>
  );
}
