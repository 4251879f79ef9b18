import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import type { Place } from './useManagement';

type Props = {
  readonly managed: OutputOf<typeof readPlan>;
  readonly isOver: boolean;
  readonly onGo: (place: Place) => void;
};

export function ManagementEntries({ managed, isOver, onGo }: Props) {
  const { status, plan } = managed;
  const isShown = status === 'published';
  return (
    <>
      {status !== 'draft' && (
        <Card>
          <Entry name="roster" icon="list" text={text.roster} onTap={() => onGo('roster')} />
          {isShown && plan.admission === 'lot' && (
            <Entry name="draw" icon="lots" text={text.draw} onTap={() => onGo('draw')} />
          )}
          {isShown && plan.admission === 'review' && (
            <Entry name="review" icon="check" text={text.review} onTap={() => onGo('review')} />
          )}
          <Entry name="calls" icon="phone" text={text.calls} aside={text.callsNext} onTap={() => onGo('calls')} />
          {isShown && <Entry name="desk" icon="scan" text={text.desk} onTap={() => onGo('desk')} />}
        </Card>
      )}
      <Card>
        {isShown && !isOver && <Entry name="poster" icon="share" text={text.poster} onTap={() => onGo('poster')} />}
        {status !== 'cancelled' && !isOver && (
          <Entry name="edit" icon="edit" text={text.edit} onTap={() => onGo('edit')} />
        )}
        <Entry name="see" icon="eye" text={text.see} onTap={() => onGo('see')} />
      </Card>
    </>
  );
}
