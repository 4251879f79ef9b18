import { View } from '@tarojs/components';
import { rosterText as text } from '../../../locales/zh-CN/organizer';
import { sayClock, sayMoment } from '../../../locales/zh-CN/time';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { copyText } from '../../device/feedback';
import { Button } from '../../ui/Button';
import type { RosterEntry } from './useRoster';

type Props = {
  readonly entry: RosterEntry;
  /** Null until it was asked for. */
  readonly phone: string | null;
  readonly onReveal: () => void;
  readonly onAdmit: () => void;
};

export function RosterRow({ entry, phone, onReveal, onAdmit }: Props) {
  const isExpected = entry.status === 'confirmed' && entry.checkedInAt === null;
  return (
    <Card className="roster-row">
      <View className="roster-row__head">
        <View className="roster-row__name">{entry.nickname}</View>
        {entry.status === 'cancelled' && <StatusMark tone="no">{text.cancelled}</StatusMark>}
        {entry.checkedInAt && <StatusMark tone="yes">{text.checkedInAt(sayClock(entry.checkedInAt))}</StatusMark>}
        {isExpected && <StatusMark tone="quiet">{text.expected}</StatusMark>}
      </View>
      <View className="roster-row__aside">{text.signedUpAt(sayMoment(entry.signedUpAt, now()))}</View>
      {phone && (
        <View className="roster-row__phone">
          <View className="roster-row__number">{phone}</View>
          <View className="text-link" aria-role="button" onClick={() => copyText(phone)}>
            {text.copy}
          </View>
        </View>
      )}
      <View className="roster-row__actions">
        {entry.hasPhone && !phone && entry.status === 'confirmed' && (
          <View className="roster-row__action">
            <Button className="reveal-phone-button" onTap={onReveal}>
              {text.phone}
            </Button>
          </View>
        )}
        {isExpected && (
          <View className="roster-row__action">
            <Button className="admit-button" onTap={onAdmit}>
              {text.admit}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
