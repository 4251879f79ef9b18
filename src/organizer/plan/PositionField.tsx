import { planText as text } from '../../../locales/zh-CN/activity/plan';
import { TextField } from '../../components/TextField';
import { positionOf } from './positionText';

type Props = {
  readonly position: string;
  readonly wrong?: string | undefined;
  readonly onChange: (position: string) => void;
};

/** Where the map opens, as pasted; how it was understood stands under it. */
export function PositionField({ position, wrong, onChange }: Props) {
  const read = positionOf(position);
  return (
    <TextField
      name="position"
      label={text.position}
      hint={read ? text.positionRead(read.latitude, read.longitude) : text.positionHint}
      value={position}
      wrong={wrong}
      onChange={onChange}
    />
  );
}
