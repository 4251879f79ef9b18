import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { foldedLine } from '../../../domain/text/fold';
import { isFoundIn } from '../../../domain/text/sameText';
import { addMinutes } from '../../../domain/time/instant';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { type Group, groupOf, type RosterEntry } from '../standing';
import { useWholeRoster } from '../useWholeRoster';
import { allSessions, entriesIn, firstGroupOf, groupsOf, inOrder } from './rosterView';
import { useAdmission } from './useAdmission';

const doorMinutes = 60;

export function useRoster() {
  const { activityId = '', sessionId: doorSessionId } = useRouter().params;
  const { shown, more } = useWholeRoster(activityId);
  const [sessionId, setSessionId] = useState(doorSessionId ?? allSessions);
  const [chosenGroup, setGroup] = useState<Group | null>(null);
  const [sought, setSought] = useState('');
  useRefresh(shown.reload);
  const admission = useAdmission(activityId, doorSessionId ?? null, shown.reload);

  const sessions = shown.value?.sessions ?? [];
  const listed = shown.value ? entriesIn(shown.value, sessionId) : [];
  const group = chosenGroup ?? firstGroupOf(listed);
  const name = foldedLine(sought);
  // Whoever is looked for by name is found whatever their status.
  const matching = inOrder(
    listed.filter((entry) => (name === '' ? groupOf(entry) === group : isFoundIn(entry.nickname, name))),
  );
  const sessionOf = (entry: RosterEntry) => sessions.find(({ id }) => id === entry.sessionId) ?? null;
  const isDoorOpen = (entry: RosterEntry) => {
    const session = sessionOf(entry);
    const isNear = session !== null && addMinutes(session.startAt, -doorMinutes) <= now() && now() < session.endAt;
    return isNear && entry.status === 'confirmed' && entry.checkedInAt === null;
  };

  return {
    shown,
    sessions,
    sessionId,
    chooseSession: setSessionId,
    listed,
    groups: groupsOf(listed),
    group,
    chooseGroup: setGroup,
    sought,
    setSought,
    /** Nothing where no name is looked for. */
    name,
    matching,
    more,
    sessionAtOf: (entry: RosterEntry) => (sessions.length > 1 ? (sessionOf(entry)?.startAt ?? null) : null),
    isDoorOpen,
    otherSessionAt: sessions.find(({ id }) => id === admission.answer?.sessionId)?.startAt ?? null,
    admission,
    open: (entry: RosterEntry) =>
      openPage('organizer/person', {
        registrationId: entry.registrationId,
        startAt: sessionOf(entry)?.startAt ?? '',
      }),
  };
}
