import type { OutputOf } from '../../../contracts/call';
import type { listRoster } from '../../../contracts/registration';
import { rosterText as text } from '../../../locales/zh-CN/organizer';

export function summaryOf({ entries, capacity }: OutputOf<typeof listRoster>): string {
  const confirmed = entries.filter((entry) => entry.status === 'confirmed').length;
  const checkedIn = entries.filter((entry) => entry.checkedInAt !== null).length;
  return text.summary(confirmed, checkedIn, capacity);
}
