import * as v from 'valibot';
import { type AgeBand, ageBands } from '../../../domain/member/member';
import { textRules } from '../../../domain/text/limits';
import { signUpText } from '../../../locales/zh-CN/registration/signUp';
import { wrongText } from './wrongText';

export type ProfileForm = {
  readonly nickname: string;
  readonly ageBand: AgeBand | null;
  readonly hasAgreed: boolean;
};
export type WrongProfile = { readonly nickname?: string; readonly ageBand?: string; readonly consent?: string };

export const emptyProfile: ProfileForm = { nickname: '', ageBand: null, hasAgreed: false };

export const profileDraft = v.object({
  nickname: v.string(),
  ageBand: v.nullable(v.picklist(ageBands)),
  hasAgreed: v.boolean(),
});

export function wrongProfileOf({ nickname, ageBand, hasAgreed }: ProfileForm): WrongProfile {
  const text = signUpText.wrong;
  const wrongName = wrongText(textRules.nickname, nickname, text.nickname);
  return {
    ...(wrongName && { nickname: wrongName }),
    ...(ageBand === null && { ageBand: text.ageBand }),
    ...(ageBand === 'under-14' && { ageBand: signUpText.guardian }),
    ...(!hasAgreed && { consent: text.consent }),
  };
}
