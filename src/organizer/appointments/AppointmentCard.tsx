import { View } from '@tarojs/components';
import {
  certificateNo,
  dutyNames,
  saySpanOfDays,
  standingNames,
  appointmentsText as text,
} from '../../../locales/zh-CN/contest/appointment';
import { Card } from '../../components/Card';
import { appointmentTone } from '../../components/contest/appointmentTone';
import { DutyLog } from '../../components/contest/DutyLog';
import { StatusMark } from '../../components/StatusMark';
import { Button } from '../../ui/Button';
import type { ListedAppointment } from './useAppointments';

type Props = {
  readonly one: ListedAppointment;
  readonly onRenew: (one: ListedAppointment) => void;
  readonly onEnd: (one: ListedAppointment) => void;
};

export function AppointmentCard({ one, onRenew, onEnd }: Props) {
  const { holder, village, number, standing, mayRenew, terms, duties, ended, records, entryTitle } = one;
  return (
    <Card className="appointment">
      <View className="appointment__holder">{holder}</View>
      <View className="appointment__village">{village}</View>
      <View className="appointment__aside appointment__number">{certificateNo(number)}</View>
      <StatusMark tone={appointmentTone[standing]}>{standingNames[standing]}</StatusMark>
      <View className="appointment__aside">{entryTitle}</View>
      <View className="appointment__aside">{duties.map((duty) => dutyNames[duty]).join('、')}</View>
      {terms.map(({ from, until, opinion }) => (
        <View key={from} className="appointment__term">
          {saySpanOfDays(from, until)}
          {opinion && <View className="appointment__aside">{text.opinion(opinion)}</View>}
        </View>
      ))}
      {ended && <View className="appointment__aside">{text.endedFor(ended.reason)}</View>}
      <View className="appointment__log">{records.length > 0 ? text.records(records.length) : text.noRecords}</View>
      <DutyLog records={records} />
      <View className="appointment__ways">
        {mayRenew && (
          <Button className="renew-button" label={`${text.renew} ${holder}`} onTap={() => onRenew(one)}>
            {text.renew}
          </Button>
        )}
        {(standing === 'serving' || standing === 'coming') && (
          <Button className="end-button" kind="danger" label={`${text.end} ${holder}`} onTap={() => onEnd(one)}>
            {text.end}
          </Button>
        )}
      </View>
    </Card>
  );
}
