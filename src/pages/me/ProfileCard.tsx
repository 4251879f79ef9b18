import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readMe } from '../../../contracts/member/calls';
import { charactersOf } from '../../../domain/text/characters';
import { ageBandNames } from '../../../locales/zh-CN/activity/kinds';
import { meText as text } from '../../../locales/zh-CN/member/me';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';

type Props = {
  readonly profile: OutputOf<typeof readMe>['profile'];
  readonly comingTickets: number;
  readonly onEdit: () => void;
  readonly onSeeTickets: () => void;
};

export function ProfileCard({ profile, comingTickets, onEdit, onSeeTickets }: Props) {
  return (
    <Card>
      <View className="profile">
        <View className="profile__portrait">
          <View className="profile__initial">{profile && charactersOf(profile.nickname)[0]}</View>
        </View>
        <View className="profile__words">
          <View className="profile__name">{profile?.nickname ?? text.noProfile}</View>
          <View className="profile__aside">{profile ? ageBandNames[profile.ageBand] : text.noProfileNext}</View>
          {profile && <View className="profile__aside">{text.hours(profile.classHours)}</View>}
        </View>
      </View>
      <Entry name="profile" icon="edit" text={profile ? text.edit : text.fillIn} onTap={onEdit} />
      <Entry name="tickets" icon="ticket" text={text.coming(comingTickets)} onTap={onSeeTickets} />
    </Card>
  );
}
