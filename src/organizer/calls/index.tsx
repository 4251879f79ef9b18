import { View } from '@tarojs/components';
import { callsText as text } from '../../../locales/zh-CN/message/calls';
import { Answered } from '../../components/Answered';
import { EmptyState } from '../../components/EmptyState';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { CallRow } from './CallRow';
import { SentCounts } from './SentCounts';
import { type Unreached, useCalls } from './useCalls';
import './index.scss';

export default function CallsPage() {
  const { shown, toCall, called, phones, tick, failure } = useCalls();
  const row = (person: Unreached) => (
    <CallRow
      key={person.messageId}
      person={person}
      phone={phones.shown[person.registrationId] ?? null}
      onReveal={() => phones.reveal(person.registrationId)}
      onTick={(isCalled) => tick(person.messageId, isCalled)}
    />
  );
  return (
    <Screen className="calls">
      <Answered of={shown}>
        {({ title, counts }) =>
          counts.length === 0 && toCall.length + called.length === 0 ? (
            <EmptyState title={text.nothingSent} next={text.nothingSentNext} />
          ) : (
            <>
              <View className="calls__title">{title}</View>
              {failure && <FailureNotice failure={failure} />}
              {toCall.length > 0 && <View className="section-title">{text.toCall(toCall.length)}</View>}
              {toCall.map(row)}
              {toCall.length === 0 && <EmptyState title={text.everyoneReached} next={text.everyoneReachedNext} />}
              {counts.length > 0 && <SentCounts counts={counts} />}
              {called.length > 0 && <View className="section-title">{text.called}</View>}
              {called.map(row)}
            </>
          )
        }
      </Answered>
    </Screen>
  );
}
