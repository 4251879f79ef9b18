import { readMe, saveProfile } from '../../../contracts/member/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { profileText } from '../../../locales/zh-CN/member/profile';
import {
  emptyProfile,
  type ProfileForm,
  profileDraft,
  type WrongProfile,
  wrongProfileOf,
} from '../../components/form/profileForm';
import { useForm } from '../../components/form/useForm';
import { showNote } from '../../device/feedback';
import { goBack, openPage } from '../../device/navigation';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

export function useProfile() {
  const shown = useCall(readMe, {});
  const { send, failure, isSending, refusedField } = useSend(saveProfile);
  const profile = shown.value?.profile ?? null;
  // Who has a profile has agreed already; the same version of the policy is not asked for twice.
  const hasAgreed = profile !== null;
  const form = useForm<ProfileForm, keyof WrongProfile>({
    initial:
      shown.value && (profile ? { nickname: profile.nickname, ageBand: profile.ageBand, hasAgreed } : emptyProfile),
    faultsOf: wrongProfileOf,
    draft: { name: 'profile', shape: profileDraft, toKeep: (written) => ({ ...written, hasAgreed }) },
    fieldAt: (path) => (path === 'nickname' || path === 'ageBand' ? path : null),
  });

  const save = async ({ nickname, ageBand }: ProfileForm): Promise<boolean> => {
    if (ageBand === null) return false;
    const saved = await send({ nickname: nickname.trim(), ageBand, policyVersion: currentPolicyVersion });
    form.refuse(refusedField());
    if (!saved) return false;
    showNote(profileText.saved);
    goBack();
    return true;
  };

  return {
    shown,
    isNew: profile === null,
    form,
    written: form.values ?? emptyProfile,
    failure,
    isSending,
    save: () => form.submit(save),
    readPrivacy: () => openPage('pages/privacy'),
  };
}
