import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readClassHours } from '../../../contracts/ranking/calls';
import { rankingsText as text } from '../../../locales/zh-CN/ranking/rankings';
import { Card } from '../../components/Card';
import { Button } from '../../ui/Button';

type Props = {
  readonly me: OutputOf<typeof readClassHours>['me'];
  readonly isBusy: boolean;
  readonly onSetListed: (isListed: boolean) => void;
};

export function MyHours({ me, isBusy, onSetListed }: Props) {
  return (
    <Card className="my-hours">
      <View className="my-hours__figure">{me?.classHours ?? 0}</View>
      <View className="my-hours__unit">{text.unit}</View>
      <View className="my-hours__rank">{wordFor(me)}</View>
      {me && <View className="my-hours__why">{me.mayBeListed ? text.joinWhy : text.minor}</View>}
      {!me && <View className="my-hours__why">{text.noProfileNext}</View>}
      {me?.mayBeListed && (
        <View className="my-hours__action">
          <Button
            className={me.isListed ? 'leave-ranking-button' : 'join-ranking-button'}
            kind={me.isListed ? 'default' : 'primary'}
            isBusy={isBusy}
            onTap={() => onSetListed(!me.isListed)}
          >
            {me.isListed ? text.leave : text.join}
          </Button>
        </View>
      )}
    </Card>
  );
}

function wordFor(me: Props['me']): string {
  if (!me) return text.noProfile;
  if (!me.isListed) return text.notListed;
  return me.rank === null ? text.notYet : text.rank(me.rank);
}
