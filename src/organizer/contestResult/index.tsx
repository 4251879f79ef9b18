import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { readResult } from '../../../contracts/contest/results';
import { textRules } from '../../../domain/text/limits';
import { addMinutes } from '../../../domain/time/instant';
import { publishResultText as text } from '../../../locales/zh-CN/contest/publish';
import { resultText } from '../../../locales/zh-CN/contest/result';
import { sayDay, sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Appeals } from '../../components/contest/Appeals';
import { Fact } from '../../components/Fact';
import { FailureNotice } from '../../components/FailureNotice';
import { DayField } from '../../components/form/DayField';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { Button } from '../../ui/Button';
import { useAnswering } from './useAnswering';
import { usePublishing } from './usePublishing';
import './index.scss';

export default function ContestResultPage() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readResult, { contestId });
  useRefresh(shown.reload);
  const publishing = usePublishing(contestId, shown.reload);
  const answering = useAnswering(contestId, shown.reload);
  const actions =
    shown.value &&
    (shown.value.result === null ? (
      <Button className="publish-result-button" kind="primary" isBusy={publishing.isSending} onTap={publishing.publish}>
        {text.publish}
      </Button>
    ) : (
      <Button className="see-result-button" kind="primary" onTap={() => openPage('roadshow/result', { contestId })}>
        {text.see}
      </Button>
    ));
  return (
    <Screen className="contest-result" actions={actions}>
      <Answered of={shown}>
        {({ title, result }) => (
          <>
            <View className="contest-result__title">{title}</View>
            {publishing.failure && <FailureNotice failure={publishing.failure} />}
            {result === null ? (
              <Card>
                <View className="contest-result__lead">{text.lead}</View>
                <DayField
                  name="notice-until"
                  label={text.until}
                  value={publishing.until}
                  wrong={publishing.wrong}
                  onChange={publishing.choose}
                />
                <View className="contest-result__aside">{text.holidays}</View>
              </Card>
            ) : (
              <>
                <Card>
                  <Fact icon="clock" label={resultText.publishedAt}>
                    {sayMoment(result.publishedAt, now())}
                  </Fact>
                  <Fact icon="calendar" label={resultText.noticeUntil}>
                    {sayDay(addMinutes(result.noticeUntil, -1), now())}
                  </Fact>
                </Card>
                <Card title={text.appeals}>
                  <Appeals
                    result={result}
                    action={(appeal) => (
                      <View className="contest-result__answer">
                        <Button className="answer-appeal" onTap={() => answering.ask(appeal)}>
                          {text.answer}
                        </Button>
                      </View>
                    )}
                  />
                </Card>
              </>
            )}
          </>
        )}
      </Answered>
      <PromptSheet
        {...answering.sheet}
        name="answer-appeal"
        draft={`answerAppeal.${answering.subject?.id ?? ''}`}
        sentAs="answer"
        title={text.answerTitle}
        hint={text.answerHint}
        submit={text.answerSubmit}
        isLong={true}
        rule={textRules.resultAnswer}
        wrong={text.answerWrong}
      />
    </Screen>
  );
}
