import { View } from '@tarojs/components';
import { callsText as text } from '../../../locales/zh-CN/message/calls';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { UndoBar } from '../../components/UndoBar';
import { CallRow } from './CallRow';
import { SentCounts } from './SentCounts';
import { SentTotal } from './SentTotal';
import { type Unreached, useCalls } from './useCalls';
import './index.scss';

export default function CallsPage() {
  const { shown, toCall, noNumber, called, phones, tick, undo, failure } = useCalls();
  const row = (person: Unreached) => (
    <CallRow
      person={person}
      phone={phones.shown[person.registrationId] ?? null}
      onReveal={() => phones.reveal(person.registrationId)}
      onTick={(isCalled) => tick(person, isCalled)}
    />
  );
  return (
    <Screen className="calls">
      <Answered of={shown}>
        {({ title, counts }) =>
          counts.length === 0 && toCall.length + noNumber.length + called.length === 0 ? (
            <EmptyState title={text.nothingSent} next={text.nothingSentNext} />
          ) : (
            <>
              <View className="calls__title">{title}</View>
              <SentTotal counts={counts} />
              {failure && <FailureNotice failure={failure} />}
              <RowList
                name="calls"
                sections={[
                  rowSection({
                    name: 'to-call',
                    rows: toCall,
                    keyOf: ({ messageId }) => messageId,
                    draw: row,
                    head: <View className="section-title">{text.toCall(toCall.length)}</View>,
                    empty:
                      noNumber.length + called.length > 0 ? (
                        <EmptyState title={text.nobodyToCall} next={text.nobodyToCallNext} />
                      ) : (
                        <EmptyState title={text.everyoneReached} next={text.everyoneReachedNext} />
                      ),
                  }),
                  rowSection({
                    name: 'no-number',
                    rows: noNumber,
                    keyOf: ({ messageId }) => messageId,
                    draw: row,
                    head: (
                      <>
                        <View className="section-title">{text.noNumber(noNumber.length)}</View>
                        <View className="calls__aside">{text.noNumberNext}</View>
                      </>
                    ),
                    className: 'calls__no-number',
                  }),
                  rowSection({
                    name: 'called',
                    rows: called,
                    keyOf: ({ messageId }) => messageId,
                    draw: row,
                    head: (
                      <>
                        {counts.length > 0 && <SentCounts counts={counts} />}
                        <View className="section-title">{text.called}</View>
                      </>
                    ),
                    empty: counts.length > 0 && <SentCounts counts={counts} />,
                  }),
                ]}
              />
            </>
          )
        }
      </Answered>
      <UndoBar undo={undo} />
    </Screen>
  );
}
