import { textRules } from '../../../domain/text/limits';
import { meText as text } from '../../../locales/zh-CN/member/me';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { Entry } from '../../components/Entry';
import { FailureNotice } from '../../components/FailureNotice';
import { PromptSheet } from '../../components/form/PromptSheet';
import { Screen } from '../../components/Screen';
import { MyContests } from './MyContests';
import { ProfileCard } from './ProfileCard';
import { RankingEntry } from './RankingEntry';
import { RestrictionCard } from './RestrictionCard';
import { useMe } from './useMe';
import './index.scss';

export default function MePage() {
  const me = useMe();
  const { listing, invitation } = me;
  const profile = me.shown.value?.profile;
  return (
    <Screen className="me">
      <Answered of={me.shown}>
        {({ organisations, isAdministrator, comingTickets, restriction }) => (
          <>
            <ProfileCard
              profile={profile ?? null}
              comingTickets={comingTickets}
              onEdit={me.editProfile}
              onSeeTickets={me.seeTickets}
            />
            {restriction && <RestrictionCard restriction={restriction} />}
            <MyContests contests={me.contests} />
            {listing.failure && <FailureNotice failure={listing.failure} />}
            <Card title={text.work}>
              {organisations.length > 0 && (
                <Entry
                  name="workbench"
                  icon="list"
                  text={text.workbench}
                  onTap={me.openWorkbench}
                  aside={organisations.map((organisation) => organisation.name).join('、')}
                />
              )}
              {isAdministrator && (
                <Entry name="administration" icon="building" text={text.administration} onTap={me.openAdministration} />
              )}
              <Entry name="invitation" icon="key" text={text.invitation} onTap={invitation.open} />
            </Card>
          </>
        )}
      </Answered>
      <Card>
        <Entry name="contests" icon="ranking" text={text.contests} aside={text.contestsNext} onTap={me.seeContests} />
      </Card>
      <Card title={text.settings}>
        {profile && <RankingEntry profile={profile} isBusy={listing.isSending} onSetListed={listing.setListed} />}
        {profile && <Entry name="messages" icon="bell" text={text.messages} onTap={me.readMessages} />}
        <Entry name="large-text" icon="text" text={text.largeText} isOn={me.isLargeText} onTap={me.toggleLargeText} />
      </Card>
      <Card>
        <Entry name="privacy" icon="shield" text={text.privacy} onTap={me.readPrivacy} />
        <Entry name="help" icon="help" text={text.help} onTap={me.readHelp} />
      </Card>
      <PromptSheet
        name="invitation"
        sentAs="code"
        refusedField={invitation.refusedField}
        isOpen={invitation.isOpen}
        title={text.invitation}
        hint={text.invitationHint}
        submit={text.invitationSubmit}
        rule={textRules.inviteCode}
        wrong={text.invitationWrong}
        isBusy={invitation.isSending}
        failure={invitation.failure}
        onSubmit={invitation.accept}
        onClose={invitation.close}
      />
    </Screen>
  );
}
