import { View } from '@tarojs/components';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';
import { StatusMark } from '../../components/StatusMark';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { notesOf, partyOf, type RosterEntry, statusLabelOf } from '../standing';

type Props = {
  readonly entry: RosterEntry;
  /** When their session begins; null where there is only one. */
  readonly sessionAt: string | null;
  readonly asksReconfirmation: boolean;
  readonly onOpen: () => void;
  /** Absent while no door is open for them. */
  readonly onAdmit?: (() => void) | undefined;
};

export function RosterRow({ entry, sessionAt, asksReconfirmation, onOpen, onAdmit }: Props) {
  const { tone, word } = statusLabelOf(entry, now());
  const party = partyOf(entry);
  const notes = [...(party ? [party] : []), ...notesOf(entry, asksReconfirmation, now())];
  return (
    <Card className="roster-row">
      <View className="roster-row__open" aria-role="button" aria-label={entry.nickname} onClick={onOpen}>
        <View className="roster-row__words">
          <View className="roster-row__head">
            <View className="roster-row__name">{entry.nickname}</View>
            <StatusMark tone={tone}>{word}</StatusMark>
          </View>
          {entry.hasOpenAppeal && <StatusMark tone="wait">{text.hasAppeal}</StatusMark>}
          {notes.length > 0 && <View className="roster-row__notes">{notes.join(' · ')}</View>}
          <View className="roster-row__aside">
            {[
              ...(sessionAt ? [sayMoment(sessionAt, now())] : []),
              ...(entry.ticketKind === 'hall' ? [] : [placeKindName(entry)]),
              text.signedUpAt(sayMoment(entry.signedUpAt, now())),
            ].join(' · ')}
          </View>
        </View>
        <Icon name="right" size="small" />
      </View>
      {onAdmit && (
        <View className="roster-row__action">
          <Button className="admit-button" onTap={onAdmit}>
            {text.admit}
          </Button>
        </View>
      )}
    </Card>
  );
}
