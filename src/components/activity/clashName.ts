import type { Instant } from '../../../domain/time/instant';
import { clashText } from '../../../locales/zh-CN/registration/clash';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';

/** Seats at the time of others. */
export type Clashing = { readonly title: string; readonly startAt: Instant; readonly endAt: Instant };

export const clashName = ({ title, startAt, endAt }: Clashing): string =>
  clashText.other(title, saySpan(startAt, endAt, now()));
