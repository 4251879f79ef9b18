import { View } from '@tarojs/components';
import { useState } from 'react';
import { signUpText as text } from '../../../locales/zh-CN/registration/signUp';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { Answered } from '../../components/Answered';
import { ClashField } from '../../components/activity/ClashField';
import { TermsFacts } from '../../components/activity/TermsFacts';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Consent } from '../../components/form/Consent';
import { DraftNotice } from '../../components/form/DraftNotice';
import { ProfileFields } from '../../components/form/ProfileFields';
import { TextField } from '../../components/form/TextField';
import { Screen } from '../../components/Screen';
import { now } from '../../device/clock';
import { Button } from '../../ui/Button';
import { ChoiceFields } from './ChoiceFields';
import { OwnProfile } from './OwnProfile';
import type { SignUpForm } from './signUpForm';
import { useSignUp } from './useSignUp';
import { WhatHappens } from './WhatHappens';
import './index.scss';

export default function SignUpPage() {
  const { shown, choice, form, written, failure, isSending, change, submit, readPrivacy, seeTickets } = useSignUp();
  const { wrong } = form;
  const [isEditingProfile, setIsEditingProfile] = useState(false);
  const actions = shown.value && (
    <>
      {failure && <FailureNotice failure={failure} />}
      {failure === 'already-signed-up' && (
        <View className="sign-up__tickets">
          <Button onTap={seeTickets}>{text.seeTickets}</Button>
        </View>
      )}
      <Button className="submit-button" kind="primary" isBusy={isSending} onTap={submit}>
        {failure ? text.submitAgain : text.submit[choice?.outlook ?? 'seat']}
      </Button>
    </>
  );
  return (
    <Screen className="sign-up" actions={actions}>
      <Answered of={shown}>
        {({ activity, viewer }) => (
          <>
            <DraftNotice form={form} />
            <View className="sign-up__title">{activity.title}</View>
            {choice?.session && (
              <View className="sign-up__when">{saySpan(choice.session.startAt, choice.session.endAt, now())}</View>
            )}
            {choice && (
              <ChoiceFields activity={activity} choice={choice} form={written} wrong={wrong} onChange={change} />
            )}
            {choice && (
              <ClashField
                clashes={choice.clashes}
                swap={text.swap}
                chosen={written.clash}
                wrong={wrong.clash}
                onChoose={(clash) => change({ clash })}
              />
            )}
            {viewer.profile && !isEditingProfile && isOwn(viewer.profile, written) ? (
              <OwnProfile {...viewer.profile} onEdit={() => setIsEditingProfile(true)} />
            ) : (
              <ProfileFields form={written} wrong={wrong} onChange={change} />
            )}
            {activity.phone !== 'none' && (
              <TextField
                name="phone"
                type="number"
                label={text.phone}
                hint={text.phoneHint[activity.phone]}
                value={written.phone}
                wrong={wrong.phone}
                onChange={(phone) => change({ phone })}
              />
            )}
            {choice?.outlook && choice.session && (
              <WhatHappens
                outlook={choice.outlook}
                seats={choice.seats}
                free={choice.free}
                ahead={choice.place?.ahead ?? 0}
                isRestricted={viewer.restrictedUntil !== null}
                session={choice.session}
              />
            )}
            {activity.details.kind === 'service' && (
              <Card className="sign-up__terms" title={text.terms}>
                <TermsFacts terms={activity.details} />
              </Card>
            )}
            <Consent
              hasAgreed={written.hasAgreed}
              wrong={wrong.consent}
              onChange={(hasAgreed) => change({ hasAgreed })}
              onReadPrivacy={readPrivacy}
            >
              {activity.details.kind === 'service' ? text.consentToTerms : text.consent}
            </Consent>
          </>
        )}
      </Answered>
    </Screen>
  );
}

/** Whether one signs up as the server knows one; a draft may say otherwise. */
const isOwn = (profile: Pick<SignUpForm, 'nickname' | 'ageBand'>, written: SignUpForm): boolean =>
  profile.nickname === written.nickname && profile.ageBand === written.ageBand;
