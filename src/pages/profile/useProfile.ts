import { useEffect, useState } from 'react';
import { readMe, saveProfile } from '../../../contracts/member/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { profileText } from '../../../locales/zh-CN/member/profile';
import { emptyProfile, type ProfileForm, type WrongProfile, wrongProfileOf } from '../../components/profileForm';
import { showNote } from '../../device/feedback';
import { goBack, openPage } from '../../device/navigation';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

export function useProfile() {
  const shown = useCall(readMe, {});
  const { send, failure, isSending } = useSend(saveProfile);
  const [form, setForm] = useState<ProfileForm>(emptyProfile);
  const [wrong, setWrong] = useState<WrongProfile>({});
  const profile = shown.value?.profile ?? null;

  useEffect(() => {
    // Who has a profile has agreed already; the same version of the policy is not asked for twice.
    if (profile) setForm({ nickname: profile.nickname, ageBand: profile.ageBand, hasAgreed: true });
  }, [profile]);

  const change = (changes: Partial<ProfileForm>) => {
    setForm({ ...form, ...changes });
    setWrong({});
  };

  const save = async () => {
    const faults = wrongProfileOf(form);
    setWrong(faults);
    const { nickname, ageBand } = form;
    if (Object.keys(faults).length > 0 || ageBand === null) return;
    const saved = await send({ nickname: nickname.trim(), ageBand, policyVersion: currentPolicyVersion });
    if (!saved) return;
    showNote(profileText.saved);
    goBack();
  };

  return {
    shown,
    isNew: profile === null,
    form,
    wrong,
    failure,
    isSending,
    change,
    save,
    readPrivacy: () => openPage('pages/privacy'),
  };
}
