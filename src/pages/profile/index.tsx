import { profileText as text } from '../../../locales/zh-CN/member/profile';
import { Answered } from '../../components/Answered';
import { FailureNotice } from '../../components/FailureNotice';
import { Consent } from '../../components/form/Consent';
import { DraftNotice } from '../../components/form/DraftNotice';
import { ProfileFields } from '../../components/form/ProfileFields';
import { Screen } from '../../components/Screen';
import { Button } from '../../ui/Button';
import { useProfile } from './useProfile';

export default function ProfilePage() {
  const { shown, isNew, form, written, failure, isSending, save, readPrivacy } = useProfile();
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
            <DraftNotice form={form} />
            <ProfileFields form={written} wrong={form.wrong} onChange={form.change} />
            {isNew && (
              <Consent
                hasAgreed={written.hasAgreed}
                wrong={form.wrong.consent}
                onChange={(hasAgreed) => form.change({ hasAgreed })}
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
