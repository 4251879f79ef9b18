import { Canvas, Image } from '@tarojs/components';
import { coverText as text } from '../../../locales/zh-CN/activity/cover';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { coverCanvasId, useCover } from './useCover';

type Props = { readonly activityId: string; readonly cover: string | null; readonly onChanged: () => unknown };

/** The picture above the activity: put there, changed, taken away. */
export function CoverCard({ activityId, cover, onChanged }: Props) {
  const { choose, remove, failure, isBusy } = useCover(activityId, onChanged);
  return (
    <Card className="cover-card">
      {failure && <FailureNotice failure={failure} />}
      {cover !== null && (
        <Image className="cover-card__picture" src={cover} mode="aspectFill" ariaLabel={text.picture} />
      )}
      <Entry
        name="cover"
        icon="picture"
        text={cover === null ? text.add : text.change}
        aside={isBusy ? text.sending : text.next}
        onTap={isBusy ? () => undefined : choose}
      />
      {cover !== null && <Entry name="remove-cover" icon="cross" text={text.remove} onTap={remove} />}
      <Canvas type="2d" id={coverCanvasId} canvasId={coverCanvasId} className="cover-card__canvas" />
    </Card>
  );
}
