import type { AuditEntry } from '../audit/entry';
import type { Notice } from '../notice/notice';
import type { Registration } from './registration';
import type { TimelineEntry } from './timeline';

/**
 * One step of a registration, written in one update: what becomes of it, the entry of its history, and what its holder
 * is to be told. Each step adds an entry, so that within a generation the length of the history is the version: an update
 * that names it changes only what its decision has seen.
 */
export type Change = {
  readonly fields: Partial<
    Pick<Registration, 'status' | 'seats' | 'queue' | 'cancelledAt' | 'reconfirmedAt' | 'absence'>
  >;
  readonly entry: TimelineEntry;
  readonly notices: readonly Notice[];
  /** Of a step that a person must answer for. */
  readonly audit?: AuditEntry;
};

export const changed = <Any extends Registration>(registration: Any, { fields, entry }: Change): Any => ({
  ...registration,
  ...fields,
  timeline: [...registration.timeline, entry],
});
