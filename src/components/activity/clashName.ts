import type { Instant } from '../../../domain/time/instant';
import { clashText } from '../../../locales/zh-CN/registration/clash';
import { saySpan } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';

/** Seats in another activity at an overlapping time. */
export type ClashingSeats = { readonly title: string; readonly startAt: Instant; readonly endAt: Instant };

export const clashName = ({ title, startAt, endAt }: ClashingSeats): string =>
  clashText.other(title, saySpan(startAt, endAt, now()));
