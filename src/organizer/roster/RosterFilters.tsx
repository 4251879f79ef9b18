import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Chips } from '../../components/form/Chips';
import { now } from '../../device/clock';
import { allSessions } from './rosterView';
import type { useRoster } from './useRoster';

export function RosterFilters({ roster }: { readonly roster: ReturnType<typeof useRoster> }) {
  const { sessions, sessionId, chooseSession, groups, group, chooseGroup, name } = roster;
  const everySession = { value: allSessions, text: text.allSessions };
  return (
    <>
      {sessions.length > 1 && (
        <Chips
          name="session"
          label={text.session}
          options={[
            everySession,
            ...sessions.map(({ id, startAt }) => ({ value: id, text: sayMoment(startAt, now()) })),
          ]}
          chosen={sessionId}
          onChoose={chooseSession}
        />
      )}
      {name === '' && <Chips name="group" label={text.status} options={groups} chosen={group} onChoose={chooseGroup} />}
    </>
  );
}
