import { View } from '@tarojs/components';
import type { AgeBand } from '../../../domain/member/member';
import { ageBandNames } from '../../../locales/zh-CN/activity/kinds';
import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { Card } from '../../components/Card';
import { Icon } from '../../components/Icon';

type Props = { readonly nickname: string; readonly ageBand: AgeBand; readonly onEdit: () => void };

/** As whom one signs up, where that is known already. */
export function OwnProfile({ nickname, ageBand, onEdit }: Props) {
  return (
    <Card className="own-profile row" onTap={onEdit} label={text.editProfile}>
      <Icon name="person" />
      <View className="row__text">
        <View className="own-profile__name">{nickname}</View>
        <View className="own-profile__age">{ageBandNames[ageBand]}</View>
      </View>
      <View className="own-profile__edit">{text.editProfile}</View>
    </Card>
  );
}
