import { View } from '@tarojs/components';
import { textRules } from '../../../domain/text/limits';
import { openContestText, joinTeamText as text } from '../../../locales/zh-CN/contest/open';
import { FailureNotice } from '../../components/FailureNotice';
import { TextField } from '../../components/form/TextField';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { useJoinTeam } from './useJoinTeam';
import './index.scss';

export default function JoinTeamPage() {
  const { form, join, failure, isSending, fillIn } = useJoinTeam();
  const actions = (
    <>
      {failure && <FailureNotice failure={failure} />}
      {failure === 'profile-missing' && <Button onTap={fillIn}>{openContestText.fillIn}</Button>}
      <Button className="join-team-button" kind="primary" isBusy={isSending} onTap={join}>
        {text.join}
      </Button>
    </>
  );
  return (
    <Screen className="join-team" actions={actions}>
      <View className="join-team__lead">{text.lead}</View>
      <TextField
        name="team-code"
        label={text.code}
        hint={text.codeHint}
        rule={textRules.inviteCode}
        value={form.values?.code ?? ''}
        wrong={form.wrong.code}
        onChange={(code) => form.change({ code })}
      />
      <TextField
        name="member-name"
        label={text.name}
        hint={text.nameHint}
        rule={textRules.personName}
        value={form.values?.name ?? ''}
        wrong={form.wrong.name}
        onChange={(name) => form.change({ name })}
      />
    </Screen>
  );
}
