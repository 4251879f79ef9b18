import * as v from 'valibot';
import { phone as phoneField } from '../../../contracts/fields';
import type { PhoneRequirement } from '../../../domain/activity/activity';
import { signUpText } from '../../../locales/zh-CN/signUp';
import { emptyProfile, type ProfileForm, type WrongProfile, wrongProfileOf } from '../../components/profileForm';

export type SignUpForm = ProfileForm & { readonly phone: string };
export type WrongFields = WrongProfile & { readonly phone?: string };

export const emptyForm: SignUpForm = { ...emptyProfile, phone: '' };

/** What stands in the way of sending the form, field by field. */
export function wrongFieldsOf(form: SignUpForm, phone: PhoneRequirement): WrongFields {
  const isPhoneSkipped = phone === 'none' || (phone === 'optional' && form.phone === '');
  const isPhoneWrong = !isPhoneSkipped && !v.is(phoneField, form.phone);
  return { ...wrongProfileOf(form), ...(isPhoneWrong && { phone: signUpText.wrong.phone }) };
}
