import * as v from 'valibot';
import { ticketKind } from '../../../contracts/fields';
import type { PhoneRequirement } from '../../../domain/activity/activity';
import { foldedLine } from '../../../domain/text/fold';
import { signUpText } from '../../../locales/zh-CN/registration/signUp';
import {
  emptyProfile,
  type ProfileForm,
  profileDraft,
  type WrongProfile,
  wrongProfileOf,
} from '../../components/form/profileForm';
import { wrongPhone } from '../../components/form/wrongText';
import type { Choice, SeatSelection } from './choice';

export type SignUpForm = ProfileForm & SeatSelection & { readonly phone: string; readonly maySplit: boolean };
export type WrongFields = WrongProfile & {
  readonly phone?: string;
  readonly session?: string;
  readonly ticketKind?: string;
  readonly clash?: string;
};

export const emptyForm: SignUpForm = {
  ...emptyProfile,
  phone: '',
  sessionId: null,
  ticketKind: null,
  seats: 1,
  clash: null,
  maySplit: false,
};

export const signUpDraft: v.GenericSchema<unknown, SignUpForm> = v.object({
  ...profileDraft.entries,
  phone: v.string(),
  sessionId: v.nullable(v.string()),
  ticketKind: v.nullable(ticketKind),
  seats: v.number(),
  clash: v.nullable(v.picklist(['swap', 'both'])),
  maySplit: v.boolean(),
});

const fieldsSent: Readonly<Record<string, keyof WrongFields>> = {
  nickname: 'nickname',
  ageBand: 'ageBand',
  phone: 'phone',
  sessionId: 'session',
  leaves: 'clash',
  ticketKind: 'ticketKind',
};
/** The field of the form that a refused path of the two calls was written in. */
export const fieldAt = (path: string): keyof WrongFields | null => fieldsSent[path] ?? null;

export function wrongFieldsOf(form: SignUpForm, choice: Choice, phone: PhoneRequirement): WrongFields {
  const isPhoneSkipped = phone === 'none' || (phone === 'optional' && isNoPhone(form.phone));
  const text = signUpText.wrong;
  const wrongNumber = isPhoneSkipped ? null : wrongPhone(form.phone, text.phone);
  return {
    ...(choice.session === null && { session: text.session }),
    ...(choice.session !== null && choice.place === null && { ticketKind: text.ticketKind }),
    ...(choice.clashes.length > 0 && form.clash === null && { clash: text.clash }),
    ...wrongProfileOf(form),
    ...(wrongNumber && { phone: wrongNumber }),
  };
}

/** Whether nothing was written that could be a number. */
export const isNoPhone = (written: string): boolean => foldedLine(written) === '';
