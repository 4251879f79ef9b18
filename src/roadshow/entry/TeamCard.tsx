import { View } from '@tarojs/components';
import type { OutputOf } from '../../../contracts/call';
import type { readMyEntry } from '../../../contracts/contest/calls';
import { teamOpen } from '../../../domain/entry/team';
import { entryText as text } from '../../../locales/zh-CN/contest/entry';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { now } from '../../device/clock';
import { copyText } from '../../device/feedback';
import { Button } from '../../ui/Button';
import { useTeam } from './useTeam';

type Props = {
  readonly entryId: string;
  readonly entry: OutputOf<typeof readMyEntry>['entry'];
  readonly onChanged: () => unknown;
};

/** Who is in it besides the applicant, by name; how others join, and how one leaves. */
export function TeamCard({ entryId, entry, onChanged }: Props) {
  const { isApplicant, team, status, plan } = entry;
  const { invited, invite, takeOut, leave, failure, isInviting } = useTeam(entryId, plan.title, onChanged);
  const isOpen = teamOpen.includes(status);
  return (
    <Card title={text.team} className="team">
      {failure && <FailureNotice failure={failure} />}
      {team.length === 0 && <View className="team__alone">{text.applicantAlone}</View>}
      {team.map((member) => (
        <View key={member.key} className="row team__member">
          <View className="row__text">{member.isMe ? `${member.name}${text.me}` : member.name}</View>
          {isApplicant && isOpen && (
            <View className="text-link take-out" aria-role="button" onClick={() => takeOut(member)}>
              {text.takeOut}
            </View>
          )}
        </View>
      ))}
      {isApplicant && isOpen && (
        <Entry
          name="invite-member"
          icon="plus"
          text={text.invite}
          aside={text.inviteNext}
          onTap={isInviting ? () => undefined : invite}
        />
      )}
      {invited && (
        <View className="team__invite">
          <View className="team__label">{text.code}</View>
          <View className="team__code">{invited.code}</View>
          <View className="team__until">{text.codeUntil(sayMoment(invited.expiresAt, now()))}</View>
          <View className="team__ways">
            <Button className="copy-code-button" onTap={() => copyText(invited.code)}>
              {text.copyCode}
            </Button>
            <Button className="send-code-button" openType="share" onTap={() => undefined}>
              {text.sendInvite}
            </Button>
          </View>
        </View>
      )}
      {!isApplicant && isOpen && (
        <View className="text-link leave-team" aria-role="button" onClick={leave}>
          {text.leave}
        </View>
      )}
    </Card>
  );
}
