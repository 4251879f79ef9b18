import * as v from 'valibot';
import { nickname as nicknameField, phone as phoneField } from '../../../contracts/fields';
import type { PhoneRequirement } from '../../../domain/activity/activity';
import type { AgeBand } from '../../../domain/member/member';
import { signUpText } from '../../../locales/zh-CN/signUp';

export type SignUpForm = {
  readonly nickname: string;
  readonly ageBand: AgeBand | null;
  readonly phone: string;
  readonly hasAgreed: boolean;
};
export type WrongFields = { readonly [Field in keyof typeof signUpText.wrong]?: string };

export const emptyForm: SignUpForm = { nickname: '', ageBand: null, phone: '', hasAgreed: false };

/** What stands in the way of sending the form, field by field; null when nothing does. */
export function wrongFieldsOf(form: SignUpForm, phone: PhoneRequirement): WrongFields | null {
  const text = signUpText.wrong;
  const isPhoneSkipped = phone === 'none' || (phone === 'optional' && form.phone === '');
  const wrong: WrongFields = {
    ...(!v.is(nicknameField, form.nickname.trim()) && { nickname: text.nickname }),
    ...(form.ageBand === null && { ageBand: text.ageBand }),
    ...(form.ageBand === 'under-14' && { ageBand: signUpText.guardian }),
    ...(!isPhoneSkipped && !v.is(phoneField, form.phone) && { phone: text.phone }),
    ...(!form.hasAgreed && { consent: text.consent }),
  };
  return Object.keys(wrong).length === 0 ? null : wrong;
}
