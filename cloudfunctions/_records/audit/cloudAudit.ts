import { type AuditEntry, auditEraseAfter } from '../../../domain/audit/entry';
import { addMissing } from '../../_platform/addMissing';
import { command as _ } from '../../_platform/cloud';
import { fromDocument, toDocument } from '../../_platform/stored';
import { auditLog } from './collections';
import type { AuditDocument } from './documents';
import type { AuditLog } from './ports';

const maxOfThing = 1000;

export const cloudAudit: AuditLog = {
  write: (entry) => auditLog.add(documentOf(entry)),
  writeAll: (entries) => addMissing(auditLog, entries.map(documentOf)),
  find: async (id) => {
    const found = await auditLog.find(id);
    return found && entryOf(found);
  },
  ofThing: (id) => read({ 'on.id': id }, maxOfThing),
  since: (at, most) => read({ at: _.gte(at) }, most),
};

const documentOf = (entry: AuditEntry): AuditDocument => ({
  ...toDocument(entry),
  eraseAfter: auditEraseAfter(entry),
});

async function read(condition: Readonly<Record<string, unknown>>, most: number): Promise<readonly AuditEntry[]> {
  const found = await auditLog.aggregate<AuditDocument>((pipeline) =>
    pipeline.match(condition).sort({ at: 1, _id: 1 }).limit(most),
  );
  return found.map(entryOf);
}

function entryOf(document: AuditDocument): AuditEntry {
  const { eraseAfter: _, ...entry } = fromDocument(document);
  return entry;
}

/** The part of an update that writes the entry with the act it records. */
export const carrying = (entry: AuditEntry) => ({ audit: _.push([entry]) });

/**
 * Copies an entry that was written into a changed document to the log. Never throws: the act is done, and the timer
 * moves what is not copied.
 */
export async function postEntry(entry: AuditEntry): Promise<void> {
  try {
    await cloudAudit.write(entry);
  } catch (error) {
    console.error(`the entry ${entry.id} is left to the timer: ${String(Object(error).errMsg ?? error)}`);
  }
}
