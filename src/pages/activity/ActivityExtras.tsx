import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { activityText as text } from '../../../locales/zh-CN/activity/page';
import { placeName } from '../../../locales/zh-CN/area/place';
import { openContestText } from '../../../locales/zh-CN/contest/open';
import { OpenMap } from '../../components/activity/OpenMap';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { openPage } from '../../device/navigation';

type Props = { readonly activity: OutputOf<typeof readActivity>['activity'] };

export function ActivityExtras({ activity }: Props) {
  const { id: activityId, venue, townshipCode, position, admission, status, details } = activity;
  if (status !== 'published') return null;
  return (
    <Card>
      <OpenMap name={venue} address={placeName(townshipCode)} position={position} />
      {admission === 'lot' && (
        <Entry name="draw" icon="lots" text={text.draw} onTap={() => openPage('pages/draw', { activityId })} />
      )}
      {details.kind === 'roadshow' && (
        <Entry
          name="contests"
          icon="ranking"
          text={openContestText.roadshowEntry}
          aside={openContestText.roadshowEntryNext}
          onTap={() => openPage('roadshow/contests')}
        />
      )}
      <Entry name="share" icon="share" text={text.share} onTap={() => openPage('pages/poster', { activityId })} />
    </Card>
  );
}
