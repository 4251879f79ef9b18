import { useRouter } from '@tarojs/taro';
import { readPlan } from '../../../contracts/activity/managing';
import { readDraw } from '../../../contracts/admission/calls';
import { spanOf } from '../../../domain/activity/sessions';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { activeSessionsIn } from '../activeSessionsIn';
import { waitingIn } from '../waitingIn';
import { type NextStep, nextStepOf } from './nextStep';
import { useCallOff } from './useCallOff';
import { usePublication } from './usePublication';

const pages = {
  roster: 'organizer/roster',
  draw: 'organizer/draw',
  review: 'organizer/review',
  calls: 'organizer/calls',
  desk: 'organizer/desk',
  poster: 'pages/poster',
  edit: 'organizer/plan',
  see: 'pages/activity',
} as const;
export type Place = keyof typeof pages;

export function useManagement() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readPlan, { activityId });
  const managed = shown.value;
  const mayBeDrawn = managed?.plan.admission === 'lot' && managed.plan.registrationClosesAt <= now();
  const draw = useCall(readDraw, mayBeDrawn ? { activityId } : null);
  const reload = async () => {
    await Promise.all([shown.reload(), draw.reload()]);
  };
  useRefresh(reload);
  const publication = usePublication(activityId, managed?.version ?? 0, shown.reload);
  const callOff = useCallOff(activityId, shown.reload);
  const go = (place: Place) => openPage(pages[place], { activityId });
  const standing = managed ? activeSessionsIn(managed) : [];
  const span = managed && spanOf(standing);
  const isDrawn = (draw.value?.draw?.drawnAt ?? null) !== null;
  return {
    activityId,
    shown,
    /** Held and past. A draft of a past day can still be given another; the door closes by a clock of its own. */
    isOver: managed?.status === 'published' && span !== null && span.endAt <= now(),
    canCallOff: managed !== null && managed.status !== 'cancelled' && span !== null && now() < span.startAt,
    /** One by one where there are several that stand, and while none of them has begun the whole. */
    sessionsToCallOff:
      managed?.status === 'published' && standing.length > 1
        ? standing.filter(({ startAt }) => now() < startAt).map(({ id }) => id)
        : [],
    nextStep: managed && nextStepOf(managed, isDrawn, now()),
    waiting: managed ? waitingIn(managed) : 0,
    take: (step: NextStep) => {
      if (step === 'publish') return publication.publish();
      return go(step === 'complete' ? 'edit' : step);
    },
    publication,
    callOff: {
      ...callOff,
      sessionAt: managed?.plan.sessions.find(({ id }) => id === callOff.sessionId)?.startAt ?? null,
    },
    go,
  };
}
