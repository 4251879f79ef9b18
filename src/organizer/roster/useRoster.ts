import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import type { listRoster } from '../../../contracts/registration/roster';
import { isOnline } from '../../../domain/activity/placeKinds';
import { foldedLine } from '../../../domain/text/fold';
import { isFoundIn } from '../../../domain/text/sameText';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useAt } from '../../device/useAt';
import { useRefresh } from '../../device/useRefresh';
import { type Group, groupOf, type RosterEntry } from '../standing';
import { useWholeRoster } from '../useWholeRoster';
import { allSessions, entriesIn, firstGroupOf, groupsOf, inOrder } from './rosterView';
import { useAdmission } from './useAdmission';

type Session = OutputOf<typeof listRoster>['sessions'][number];

/** The next moment at which a desk opens or closes. */
const nextOf = (sessions: readonly Session[]): string | null =>
  sessions
    .flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])
    .filter((moment) => moment > now())
    .sort()[0] ?? null;

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
  // The page is drawn anew when a desk opens or closes.
  const [, setPassed] = useState('');
  useAt(nextOf(sessions), () => setPassed(now()));
  const isOpen = ({ opensAt, closesAt }: Session) => opensAt <= now() && now() < closesAt;
  /** Whether the desk that the list was opened from, or their own, lets this person in now. */
  const isLetIn = (entry: RosterEntry) => {
    const session = sessionOf(entry);
    const isExpected = entry.status === 'confirmed' && entry.checkedInAt === null && !isOnline(entry);
    const isAtThisDoor = doorSessionId === undefined || doorSessionId === entry.sessionId;
    const isHeld = shown.value?.status === 'published';
    return isHeld && isExpected && isAtThisDoor && session !== null && isOpen(session);
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
    isLetIn,
    otherSessionAt: sessions.find(({ id }) => id === admission.answer?.sessionId)?.startAt ?? null,
    admission,
    open: (entry: RosterEntry) =>
      openPage('organizer/person', {
        registrationId: entry.registrationId,
        startAt: sessionOf(entry)?.startAt ?? '',
      }),
  };
}
