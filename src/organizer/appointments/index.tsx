import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { appointmentsText as text } from '../../../locales/zh-CN/contest/appointment';
import { awardName } from '../../../locales/zh-CN/contest/awards';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { Entry } from '../../components/Entry';
import { PromptSheet } from '../../components/form/PromptSheet';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { AppointmentCard } from './AppointmentCard';
import { useAppointments } from './useAppointments';
import './index.scss';

export default function AppointmentsPage() {
  const { shown, appoint, renewal, end } = useAppointments();
  return (
    <Screen className="appointments">
      <Answered of={shown}>
        {({ obstacle, noticeUntil, candidates, appointments }) => (
          <>
            {obstacle && (
              <Notice tone="wait" icon="clock" title={text.obstacle[obstacle].title}>
                {text.obstacle[obstacle].next}
                {obstacle === 'notice-still-on' && noticeUntil && (
                  <View>{text.noticeUntil(sayMoment(noticeUntil, now()))}</View>
                )}
              </Notice>
            )}
            <RowList
              name="appointments"
              empty={obstacle ? null : <EmptyState title={text.none} next={text.noneNext} />}
              sections={[
                rowSection({
                  name: 'candidates',
                  rows: obstacle ? [] : candidates,
                  keyOf: ({ entryId }) => entryId,
                  draw: ({ entryId, title, rank, award }) => (
                    <Entry
                      name="candidate"
                      icon="ranking"
                      text={title}
                      aside={text.rank(rank ?? 0, awardName(award ?? ''))}
                      onTap={() => appoint(entryId)}
                    />
                  ),
                  head: <View className="card__title">{text.candidates}</View>,
                  className: 'card',
                  isLined: true,
                }),
                rowSection({
                  name: 'appointed',
                  rows: appointments,
                  keyOf: ({ entryId }) => entryId,
                  draw: (one) => <AppointmentCard one={one} onRenew={renewal.ask} onEnd={end.ask} />,
                  head: <View className="section-title">{text.appointed}</View>,
                }),
              ]}
            />
          </>
        )}
      </Answered>
      <PromptSheet
        {...renewal.sheet}
        name="renew-appointment"
        draft={`renew.${renewal.subject?.entryId ?? ''}`}
        sentAs="opinion"
        isLong={true}
        title={text.renewTitle}
        hint={text.renewHint}
        submit={text.renewSubmit}
        rule={textRules.villageOpinion}
        wrong={text.renewWrong}
      />
      <PromptSheet
        {...end.sheet}
        name="end-appointment"
        draft={`end.${end.subject?.entryId ?? ''}`}
        sentAs="reason"
        kind="danger"
        title={text.endTitle}
        hint={text.endHint}
        submit={text.endSubmit}
        rule={textRules.endReason}
        wrong={text.endWrong}
      />
    </Screen>
  );
}
