import { View } from '@tarojs/components';
import { rankingsText as text } from '../../../locales/zh-CN/ranking/rankings';

type Props = {
  readonly rank: number;
  readonly nickname: string;
  readonly classHours: number;
  readonly isMe: boolean;
};

const lastMedal = 3;

export function RankRow({ rank, nickname, classHours, isMe }: Props) {
  return (
    <View className={isMe ? 'rank-row rank-row--me' : 'rank-row'}>
      {rank <= lastMedal ? (
        <View className={`rank-row__medal rank-row__medal--${rank}`}>
          <View className="rank-row__rank">{rank}</View>
        </View>
      ) : (
        <View className="rank-row__rank rank-row__rank--plain">{rank}</View>
      )}
      <View className="rank-row__name">
        {nickname}
        {isMe && <View className="rank-row__me">{text.me}</View>}
      </View>
      <View className="rank-row__hours">{classHours}</View>
      <View className="rank-row__unit">{text.unit}</View>
    </View>
  );
}
