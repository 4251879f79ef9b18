import { View } from '@tarojs/components';
import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { Answered } from '../../components/Answered';
import { DoorAnswer } from '../../components/DoorAnswer';
import { EmptyState } from '../../components/EmptyState';
import { FailureNotice } from '../../components/FailureNotice';
import { LoadMore } from '../../components/LoadMore';
import { Screen } from '../../components/Screen';
import { TextField } from '../../components/TextField';
import { RosterFilters } from './RosterFilters';
import { RosterRow } from './RosterRow';
import { summaryOf } from './rosterView';
import { useRoster } from './useRoster';
import './index.scss';

export default function RosterPage() {
  const roster = useRoster();
  const { shown, sought, matching, more, admission } = roster;
  const nobody = sought.trim() === '' ? [text.nobodyHere, text.nobodyHereNext] : [text.noMatch, text.noMatchNext];
  return (
    <Screen className="roster">
      <Answered of={shown}>
        {({ title, capacity, entries, asksReconfirmation }) =>
          entries.length === 0 ? (
            <EmptyState title={text.empty} next={text.emptyNext} />
          ) : (
            <>
              <View className="roster__title">{title}</View>
              <View className="roster__summary">{summaryOf(entries, capacity)}</View>
              <TextField
                name="search"
                label={text.search}
                hint={text.searchHint}
                maxLength={16}
                value={sought}
                onChange={roster.setSought}
              />
              <RosterFilters roster={roster} />
              {admission.failure && <FailureNotice failure={admission.failure} />}
              {matching.length === 0 && more.state === 'end' && (
                <EmptyState title={nobody[0] ?? ''} next={nobody[1] ?? ''} />
              )}
              {matching.map((entry) => (
                <RosterRow
                  key={entry.registrationId}
                  entry={entry}
                  sessionAt={roster.sessionAtOf(entry)}
                  asksReconfirmation={asksReconfirmation}
                  onOpen={() => roster.open(entry)}
                  onAdmit={roster.isDoorOpen(entry) ? () => admission.admit(entry) : undefined}
                />
              ))}
              {more.state !== 'end' && <LoadMore state={more.state} onTap={more.onTap} />}
            </>
          )
        }
      </Answered>
      {admission.answer && (
        <DoorAnswer answer={admission.answer} otherSessionAt={roster.otherSessionAt} onClose={admission.closeAnswer} />
      )}
    </Screen>
  );
}
