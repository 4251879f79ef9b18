import { View } from '@tarojs/components';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { personText as text } from '../../../locales/zh-CN/registration/person';
import { rosterText } from '../../../locales/zh-CN/registration/roster';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Fact } from '../../components/Fact';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { notesOf, type RosterEntry, statusLabelOf } from '../standing';

type Props = { readonly entry: RosterEntry; readonly startAt: string | null };

export function PersonCard({ entry, startAt }: Props) {
  const { tone, word } = statusLabelOf(entry, now());
  const party = entry.status === 'confirmed' ? entry.seats : entry.wants;
  const kind = placeKindName(entry);
  return (
    <Card>
      <StatusMark tone={tone}>{word}</StatusMark>
      <View className="person__name">{entry.nickname}</View>
      {notesOf(entry, false, now()).map((note) => (
        <View key={note} className="person__aside">
          {note}
        </View>
      ))}
      {startAt && (
        <Fact icon="clock" label={text.session}>
          {sayMoment(startAt, now())}
        </Fact>
      )}
      <Fact icon="ticket" label={text.places}>
        {party > 0 ? `${kind} · ${rosterText.party(party)}` : kind}
      </Fact>
    </Card>
  );
}
