import type { AuditEntry } from '../audit/entry';
import type { Notice } from '../notice/notice';
import type { Registration } from './registration';
import type { TimelineEntry } from './timeline';

/**
 * One step of a registration, written in one update: fields, history entry and notices. Each step adds an entry, so the
 * history's length is the version within a generation, and an update naming it cannot overwrite an unseen change.
 */
export type Change = {
  readonly fields: Partial<
    Pick<Registration, 'status' | 'seats' | 'queue' | 'cancelledAt' | 'reconfirmedAt' | 'absence' | 'checkedIn'>
  >;
  readonly entry: TimelineEntry;
  readonly notices: readonly Notice[];
  readonly audit?: AuditEntry;
};

export const changed = <Any extends Registration>(registration: Any, { fields, entry }: Change): Any => ({
  ...registration,
  ...fields,
  timeline: [...registration.timeline, entry],
});
