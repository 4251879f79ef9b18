import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { personText as text } from '../../../locales/zh-CN/registration/person';
import { timelineText } from '../../../locales/zh-CN/registration/timeline';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Screen } from '../../components/Screen';
import { Timeline } from '../../components/ticket/Timeline';
import { PhoneLine } from '../PhoneLine';
import { AppealCard } from './AppealCard';
import { PersonCard } from './PersonCard';
import { usePerson } from './usePerson';
import './index.scss';

export default function PersonPage() {
  const { registrationId, shown, startAt, phone, revealPhone, phoneFailure, appeal } = usePerson();
  const isExcusing = appeal.isExcusing === true;
  return (
    <Screen className="person">
      <Answered of={shown}>
        {({ entry, signedUpAs, timeline, leftOut, appeal: raised }) => (
          <>
            <PersonCard entry={entry} startAt={startAt} />
            {raised && <AppealCard appeal={raised} onDecide={appeal.open} />}
            <Card title={text.phone}>
              <PhoneLine hasPhone={entry.hasPhone} phone={phone} onReveal={revealPhone} />
              {phoneFailure && <FailureNotice failure={phoneFailure} />}
            </Card>
            <Card title={timelineText.title}>
              <Timeline entries={timeline} leftOut={leftOut} />
              {signedUpAs !== null && <View className="person__aside">{text.signedUpAs(signedUpAs)}</View>}
            </Card>
          </>
        )}
      </Answered>
      <PromptSheet
        name="appeal-answer"
        draft={`appealAnswer.${registrationId}`}
        sentAs="answer"
        refusedField={appeal.refusedField}
        isOpen={appeal.isExcusing !== null}
        title={isExcusing ? text.grantTitle : text.refuseTitle}
        hint={text.answerHint}
        submit={text.send}
        rule={textRules.appealAnswer}
        wrong={text.answerWrong}
        isBusy={appeal.isSending}
        failure={appeal.failure}
        onSubmit={appeal.answer}
        onClose={appeal.close}
      />
    </Screen>
  );
}
