import { profileText as text } from '../../../locales/zh-CN/member/profile';
import { Answered } from '../../components/Answered';
import { Consent } from '../../components/Consent';
import { FailureNotice } from '../../components/FailureNotice';
import { ProfileFields } from '../../components/ProfileFields';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { useProfile } from './useProfile';

export default function ProfilePage() {
  const { shown, isNew, form, wrong, failure, isSending, change, save, readPrivacy } = useProfile();
  const actions = shown.value && (
    <Button className="save-button" kind="primary" isBusy={isSending} onTap={save}>
      {text.save}
    </Button>
  );
  return (
    <Screen className="profile-page" actions={actions}>
      <Answered of={shown}>
        {() => (
          <>
            <ProfileFields form={form} wrong={wrong} onChange={change} />
            {isNew && (
              <Consent
                hasAgreed={form.hasAgreed}
                wrong={wrong.consent}
                onChange={(hasAgreed) => change({ hasAgreed })}
                onReadPrivacy={readPrivacy}
              >
                {text.consent}
              </Consent>
            )}
            {failure && <FailureNotice failure={failure} />}
          </>
        )}
      </Answered>
    </Screen>
  );
}
