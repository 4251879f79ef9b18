import type { AuditEntry } from '../../../domain/audit/entry';
import type { Instant } from '../../../domain/time/instant';

/** Entries are only ever added, and read in the order of their moments. */
export type AuditLog = {
  /** False, and nothing written, where the entry is there already. */
  write(entry: AuditEntry): Promise<boolean>;
  /** The same of several. */
  writeAll(entries: readonly AuditEntry[]): Promise<void>;
  find(id: string): Promise<AuditEntry | null>;
  ofThing(id: string): Promise<readonly AuditEntry[]>;
  /** Entries since this moment, at most so many. */
  since(at: Instant, most: number): Promise<readonly AuditEntry[]>;
};
