import { signUpText } from '../../../locales/zh-CN/registration/signUp';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import type { ReadTicket } from '../../gateway/keptTickets';

type Clash = ReadTicket['clashes'][number];

export const nameOfClash = ({ title, startAt, endAt }: Clash): string =>
  signUpText.clashWith(title, saySpan(startAt, endAt, now()));

export const clashQuestion = (clashes: readonly Clash[]): string =>
  ticketText.clash.question(clashes.map(nameOfClash).join(signUpText.and));
