import { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { readActivity } from '../../../contracts/activity/reading';
import { foldedLine } from '../../../domain/text/fold';
import type { AnyFailure } from '../../../locales/zh-CN/app/failures';
import { useForm } from '../../components/form/useForm';
import { now } from '../../device/clock';
import { openPage, openTab, replacePage } from '../../device/navigation';
import { requestAnswered } from '../../device/pendingRequest';
import { isDecided } from '../../gateway/callCloud';
import { seatRequest } from '../../gateway/seatRequest';
import { useCall } from '../../gateway/useCall';
import { choiceOf } from './choice';
import { emptyForm, fieldAt, isNoPhone, type SignUpForm, signUpDraft, wrongFieldsOf } from './signUpForm';
import { takeSeat } from './takeSeat';

export function useSignUp() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readActivity, { activityId });
  const answer = shown.value;
  const profile = answer?.viewer.profile ?? null;
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [isSending, setIsSending] = useState(false);
  const isUnderway = useRef(false);

  const form = useForm({
    initial: answer && { ...emptyForm, ...(profile && { nickname: profile.nickname, ageBand: profile.ageBand }) },
    faultsOf: (written: SignUpForm) =>
      answer ? wrongFieldsOf(written, choiceOf(answer, written, now()), answer.activity.phone) : {},
    draft: {
      name: `signUp.${activityId}`,
      shape: signUpDraft,
      toKeep: (written) => ({ ...written, hasAgreed: false }),
    },
    fieldAt,
  });
  const written = form.values ?? emptyForm;
  const choice = answer && choiceOf(answer, written, now());

  const change = (changes: Partial<SignUpForm>) => {
    // Another wish: an unanswered press for the earlier one must not answer it.
    if (isAnotherSeat(changes, written)) requestAnswered(seatRequest(activityId));
    form.change(changes);
  };

  const send = async (written: SignUpForm): Promise<boolean> => {
    const { session, place, seats, mayBeSplit, clashes = [] } = choice ?? {};
    if (!answer || written.ageBand === null || !session || !place || seats === undefined) return false;
    isUnderway.current = true;
    setIsSending(true);
    setFailure(null);
    const nickname = foldedLine(written.nickname);
    const isProfileRight = profile?.nickname === nickname && profile.ageBand === written.ageBand;
    const taken = await takeSeat({
      activityId,
      sessionId: session.id,
      seenMovedAt: session.movedAt,
      seenTermsChangedAt: session.termsChangedAt,
      ticketKind: place.kind,
      leaves: written.clash === 'swap' ? clashes.map(({ registrationId }) => registrationId) : [],
      keepsBoth: clashes.length > 0 && written.clash === 'both',
      seats,
      maySplit: mayBeSplit === true && written.maySplit,
      profile: isProfileRight ? null : { nickname, ageBand: written.ageBand },
      phone: answer.activity.phone === 'none' || isNoPhone(written.phone) ? null : written.phone,
    });
    isUnderway.current = false;
    setIsSending(false);
    if (taken.ok) {
      replacePage('pages/ticket', { registrationId: taken.value.registrationId, isNew: 'yes' });
      return true;
    }
    setFailure(taken.failure);
    form.refuse(taken.field ?? null);
    // A refusal means that something is no longer as the form shows it.
    if (isDecided(taken)) shown.reload();
    return false;
  };

  return {
    shown,
    choice,
    form,
    written,
    failure,
    isSending,
    change,
    submit: () => {
      if (!isUnderway.current) form.submit(send);
    },
    readPrivacy: () => openPage('pages/privacy'),
    seeTickets: () => openTab('tickets'),
  };
}

const seatFields = ['sessionId', 'ticketKind', 'seats', 'maySplit', 'clash'] as const;
/** What is chosen again as it was asks for no other seat. */
const isAnotherSeat = (changes: Partial<SignUpForm>, written: SignUpForm): boolean =>
  seatFields.some((field) => field in changes && changes[field] !== written[field]);
