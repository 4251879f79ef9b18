import type { AuditEntry } from '../audit/entry';
import type { Notice } from '../notice/notice';
import { type Registration, versionOf } from './registration';
import { historyAfter, type TimelineEntry } from './timeline';

/**
 * One step of a registration, written in one update: fields, history entry and notices. Each step raises the version, so
 * an update that names the version it was decided on cannot overwrite an unseen change.
 */
export type Change = {
  readonly fields: Partial<
    Pick<
      Registration,
      'status' | 'seats' | 'queue' | 'cancelledAt' | 'reconfirmedAt' | 'termsAgreed' | 'absence' | 'checkedIn'
    >
  >;
  readonly entry: TimelineEntry;
  readonly notices: readonly Notice[];
  readonly audit?: AuditEntry;
};

export const changed = <Any extends Registration>(registration: Any, { fields, entry }: Change): Any => ({
  ...registration,
  ...fields,
  version: versionOf(registration) + 1,
  ...historyAfter(registration, entry),
});
