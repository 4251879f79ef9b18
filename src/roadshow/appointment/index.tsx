import { View } from '@tarojs/components';
import {
  certificateNo,
  saySpanOfDays,
  appointmentsText as shared,
  standingNames,
  appointmentText as text,
} from '../../../locales/zh-CN/contest/appointment';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { DutyLog } from '../../components/contest/DutyLog';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { UndoBar } from '../../components/UndoBar';
import { Button } from '../../ui/Button';
import { CertificateCard } from './CertificateCard';
import { useAppointment } from './useAppointment';
import './index.scss';

export default function AppointmentPage() {
  const { shown, strike, failure, undo, addDuty, verify } = useAppointment();
  const latest = shown.value?.appointments[0];
  const actions = latest && latest.standing !== 'coming' && (
    <Button className="add-duty-button" kind="primary" onTap={() => addDuty(latest.entryId)}>
      {text.addDuty}
    </Button>
  );
  return (
    <Screen className="own-appointment" actions={actions}>
      <Answered of={shown}>
        {({ appointments: [first, ...earlier] }) =>
          first === undefined ? (
            <EmptyState title={text.empty} next={text.emptyNext} />
          ) : (
            <>
              <CertificateCard appointment={first} />
              {failure && <FailureNotice failure={failure} />}
              {first.terms.map(({ from, until, opinion }) =>
                opinion === null ? null : (
                  <Card key={from} className="own-appointment__renewal">
                    {saySpanOfDays(from, until)}
                    <View className="own-appointment__aside">{shared.opinion(opinion)}</View>
                  </Card>
                ),
              )}
              {first.ended && <Card>{shared.endedFor(first.ended.reason)}</Card>}
              <Card title={text.log}>
                {first.records.length === 0 && <View className="own-appointment__aside">{text.logEmpty}</View>}
                <DutyLog
                  records={first.records}
                  controlOf={(line) => (
                    <View
                      className="text-link strike-duty"
                      aria-role="button"
                      aria-label={`${line.isStruck ? text.back : text.strike} ${line.text}`}
                      onClick={() => strike(first.entryId, line)}
                    >
                      {line.isStruck ? text.back : text.strike}
                    </View>
                  )}
                />
              </Card>
              <RowList
                name="earlier"
                sections={[
                  rowSection({
                    name: 'earlier-appointments',
                    rows: earlier,
                    keyOf: ({ entryId }) => entryId,
                    draw: ({ village, number, standing }) => (
                      <Card>
                        {village}
                        <View className="own-appointment__aside">
                          {`${certificateNo(number)} · ${standingNames[standing]}`}
                        </View>
                      </Card>
                    ),
                  }),
                ]}
              />
              <View className="text-link verify-link" aria-role="link" onClick={() => verify(first.number)}>
                {text.verify}
              </View>
            </>
          )
        }
      </Answered>
      <UndoBar undo={undo} />
    </Screen>
  );
}
