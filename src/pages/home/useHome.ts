import { useState } from 'react';
import { listComing } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { type ActivityKind, activityKinds } from '../../../domain/activity/activity';
import { homeText as text } from '../../../locales/zh-CN/activity/home';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { counties } from '../../../locales/zh-CN/area/divisions';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { usePagedCall } from '../../gateway/usePagedCall';

type Answer = OutputOf<typeof listComing>;

export function useHome() {
  const [kind, setKind] = useState<ActivityKind>('lecture');
  const [countyIndex, setCountyIndex] = useState(0);
  const countyCode = counties[countyIndex - 1]?.code ?? null;

  const { shown, pages, more } = usePagedCall(listComing, (after) => ({ kind, countyCode, after }));
  const own = useLastKnown(shown.value);
  useRefresh(shown.reload);

  return {
    kind,
    kinds: activityKinds.map((value) => ({ value, text: kindNames[value] })),
    chooseKind: setKind,
    countyIndex,
    countyNames: [text.everywhere, ...counties.map((county) => county.name)],
    chooseCounty: setCountyIndex,
    shown,
    upNext: own?.upNext ?? null,
    calledOff: own?.calledOff ?? [],
    activities: pages.flatMap((page) => page.activities),
    more,
    openActivity: (activityId: string) => openPage('pages/activity', { activityId }),
    openTicket: (registrationId: string) => openPage('pages/ticket', { registrationId }),
  };
}

/** The person's own appointments do not depend on the filter: they stay on screen while another list loads. */
function useLastKnown(answer: Answer | null): Answer | null {
  const [known, setKnown] = useState<Answer | null>(null);
  if (answer !== null && answer !== known) setKnown(answer);
  return answer ?? known;
}
