import { useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { readActivity } from '../../../contracts/activity/reading';
import type { AnyFailure } from '../../../locales/zh-CN/app/failures';
import { now } from '../../device/clock';
import { openPage, openTab, replacePage } from '../../device/navigation';
import { requestAnswered } from '../../device/pendingRequest';
import { seatRequest } from '../../gateway/seatRequest';
import { useCall } from '../../gateway/useCall';
import { choiceOf } from './choice';
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

  const knownNickname = profile?.nickname;
  const knownAgeBand = profile?.ageBand;
  useEffect(() => {
    if (knownNickname && knownAgeBand) setForm((form) => ({ ...form, nickname: knownNickname, ageBand: knownAgeBand }));
  }, [knownNickname, knownAgeBand]);

  const choice = shown.value && choiceOf(shown.value, form, now());

  const change = (changes: Partial<SignUpForm>) => {
    setForm((form) => ({ ...form, ...changes }));
    setWrong({});
    // Another wish: an unanswered press for the earlier one must not answer it.
    if (isAnotherSeat(changes)) requestAnswered(seatRequest(activityId));
  };

  const submit = async () => {
    const phone = shown.value?.activity.phone;
    if (!phone || !choice || isUnderway.current) return;
    const faults = wrongFieldsOf(form, choice, phone);
    setWrong(faults);
    const { session, place, seats, mayBeSplit } = choice;
    if (Object.keys(faults).length > 0 || form.ageBand === null || session === null || place === null) return;

    isUnderway.current = true;
    setIsSending(true);
    setFailure(null);
    const nickname = form.nickname.trim();
    const isProfileRight = profile?.nickname === nickname && profile.ageBand === form.ageBand;
    const answer = await takeSeat({
      activityId,
      sessionId: session.id,
      ticketKind: place.kind,
      seats,
      maySplit: mayBeSplit && form.maySplit,
      profile: isProfileRight ? null : { nickname, ageBand: form.ageBand },
      phone: phone === 'none' || form.phone === '' ? null : form.phone,
    });
    isUnderway.current = false;
    setIsSending(false);
    if (answer.ok) {
      replacePage('pages/ticket', { registrationId: answer.value.registrationId, isNew: 'yes' });
      return;
    }
    setFailure(answer.failure);
    // A refusal means that something is no longer as the form shows it.
    if (answer.failure !== 'offline' && answer.failure !== 'unexpected') shown.reload();
  };

  return {
    shown,
    choice,
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

const isAnotherSeat = (changes: Partial<SignUpForm>): boolean =>
  'sessionId' in changes || 'ticketKind' in changes || 'seats' in changes || 'maySplit' in changes;
