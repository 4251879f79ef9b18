import { View } from '@tarojs/components';
import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { TextField } from '../../components/form/TextField';
import { EmptyState } from '../../components/list/EmptyState';
import { RowList } from '../../components/list/RowList';
import { rowSection } from '../../components/list/rowSection';
import { Screen } from '../../components/Screen';
import { DoorAnswer } from '../../components/ticket/DoorAnswer';
import { RosterFilters } from './RosterFilters';
import { RosterRow } from './RosterRow';
import { summaryOf } from './rosterView';
import { useRoster } from './useRoster';
import './index.scss';

export default function RosterPage() {
  const roster = useRoster();
  const { shown, sought, name, matching, more, admission } = roster;
  const owingAgreement = shown.value?.entries.filter((entry) => entry.owesAgreement).length ?? 0;
  const nobody = name === '' ? [text.nobodyHere, text.nobodyHereNext] : [text.noMatch, text.noMatchNext];
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
              {owingAgreement > 0 && <View className="roster__owing">{text.owingAgreement(owingAgreement)}</View>}
              <TextField
                name="search"
                label={text.search}
                hint={text.searchHint}
                value={sought}
                onChange={roster.setSought}
              />
              <RosterFilters roster={roster} />
              {admission.failure && <FailureNotice failure={admission.failure} />}
              <RowList
                // Another part of the roster begins with its first rows again.
                key={`${roster.sessionId} ${roster.group} ${name}`}
                name="roster"
                sections={[
                  rowSection({
                    name: 'entries',
                    rows: matching,
                    keyOf: ({ registrationId }) => registrationId,
                    draw: (entry) => (
                      <RosterRow
                        entry={entry}
                        sessionAt={roster.sessionAtOf(entry)}
                        asksReconfirmation={asksReconfirmation}
                        onOpen={() => roster.open(entry)}
                        onAdmit={roster.isLetIn(entry) ? () => admission.admit(entry) : undefined}
                      />
                    ),
                  }),
                ]}
                more={more}
                empty={<EmptyState title={nobody[0] ?? ''} next={nobody[1] ?? ''} />}
              />
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
