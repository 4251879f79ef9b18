import { View } from '@tarojs/components';
import { rosterText as text } from '../../../locales/zh-CN/organizer';
import { Answered } from '../../components/Answered';
import { DoorAnswer } from '../../components/DoorAnswer';
import { EmptyState } from '../../components/EmptyState';
import { FailureNotice } from '../../components/FailureNotice';
import { Screen } from '../../components/Screen';
import { TextField } from '../../components/TextField';
import { RosterRow } from './RosterRow';
import { summaryOf } from './summaryOf';
import { useRoster } from './useRoster';
import './index.scss';

export default function RosterPage() {
  const { shown, sought, setSought, matching, phones, admission } = useRoster();
  const failure = phones.failure ?? admission.failure;
  return (
    <Screen className="roster">
      <Answered of={shown}>
        {(roster) =>
          roster.entries.length === 0 ? (
            <EmptyState title={text.empty} next={text.emptyNext} />
          ) : (
            <>
              <View className="roster__title">{roster.title}</View>
              <View className="roster__summary">{summaryOf(roster)}</View>
              <TextField
                name="search"
                label={text.search}
                hint={text.searchHint}
                maxLength={16}
                value={sought}
                onChange={setSought}
              />
              {failure && <FailureNotice failure={failure} />}
              {matching.length === 0 && <EmptyState title={text.noMatch} next={text.noMatchNext} />}
              {matching.map((entry) => (
                <RosterRow
                  key={entry.registrationId}
                  entry={entry}
                  phone={phones.shown[entry.registrationId] ?? null}
                  onReveal={() => phones.reveal(entry.registrationId)}
                  onAdmit={() => admission.admit(entry.registrationId, entry.nickname)}
                />
              ))}
            </>
          )
        }
      </Answered>
      {admission.answer && <DoorAnswer answer={admission.answer} onClose={admission.closeAnswer} />}
    </Screen>
  );
}
