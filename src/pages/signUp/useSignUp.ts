import { useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { readActivity } from '../../../contracts/activity';
import type { AnyFailure } from '../../../locales/zh-CN/failures';
import { openPage, openTab, replacePage } from '../../device/navigation';
import { useCall } from '../../gateway/useCall';
import { emptyForm, type SignUpForm, type WrongFields, wrongFieldsOf } from './signUpForm';
import { takeSeat } from './takeSeat';

export function useSignUp() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readActivity, { activityId });
  const profile = shown.value?.viewer.profile ?? null;
  const [form, setForm] = useState<SignUpForm>(emptyForm);
  const [wrong, setWrong] = useState<WrongFields>({});
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [isSending, setIsSending] = useState(false);
  const isUnderway = useRef(false);

  useEffect(() => {
    if (profile) setForm((form) => ({ ...form, nickname: profile.nickname, ageBand: profile.ageBand }));
  }, [profile]);

  const change = (changes: Partial<SignUpForm>) => {
    setForm((form) => ({ ...form, ...changes }));
    setWrong({});
  };

  const submit = async () => {
    const phone = shown.value?.activity.phone;
    if (!phone || isUnderway.current) return;
    const faults = wrongFieldsOf(form, phone);
    setWrong(faults);
    if (Object.keys(faults).length > 0 || form.ageBand === null) return;

    isUnderway.current = true;
    setIsSending(true);
    setFailure(null);
    const nickname = form.nickname.trim();
    const isProfileRight = profile?.nickname === nickname && profile.ageBand === form.ageBand;
    const answer = await takeSeat({
      activityId,
      profile: isProfileRight ? null : { nickname, ageBand: form.ageBand },
      phone: phone === 'none' || form.phone === '' ? null : form.phone,
    });
    isUnderway.current = false;
    setIsSending(false);
    if (!answer.ok) setFailure(answer.failure);
    else replacePage('pages/ticket', { registrationId: answer.value.registrationId, isNew: 'yes' });
  };

  return {
    shown,
    form,
    wrong,
    failure,
    isSending,
    change,
    submit,
    readPrivacy: () => openPage('pages/privacy'),
    seeTickets: () => openTab('tickets'),
  };
}
