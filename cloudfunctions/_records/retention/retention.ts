import type { retentionText } from '../../../locales/zh-CN/app/retention';
import type { Retention } from '../../_platform/declaration';

type RetentionEnd = Exclude<keyof typeof retentionText, 'byTimer'>;

const retention = (until: RetentionEnd, days: number, dueField: string | null): Retention => ({
  until,
  days,
  dueField,
});

/** Says nothing about a person, or what must be answered for later. */
export const keptForGood = retention('never', 0, null);
export const untilAccountCloses = retention('account-closed', 0, null);
/** `dueField` of each document holds the instant from which it is erased. */
export const erasedByTimer = (until: RetentionEnd, days: number, dueField: string): Retention =>
  retention(until, days, dueField);
