import { readFileSync } from 'node:fs';
import { auditLog } from '../../../cloudfunctions/_records/audit/collections';
import { filesBelow } from '../../../scripts/contentHash';
import { inProject } from '../../../scripts/projectRoot';

const sources = filesBelow(inProject('cloudfunctions')).filter((file) => file.endsWith('.ts'));
const inCloudFunctions = (file: string) => file.slice(inProject('cloudfunctions').length + 1);

test('the log can be added to and read, and not changed', () => {
  expect(Object.keys(auditLog).sort()).toEqual(['add', 'addAll', 'aggregate', 'find']);
});

test('nothing but the room of the log reaches it, or opens it another time', () => {
  const reaching = sources.filter((file) => /\b(?:auditLog|auditCollection)\b/.test(readFileSync(file, 'utf8')));
  expect(reaching.map(inCloudFunctions).sort()).toEqual([
    '_records/audit/cloudAudit.ts',
    '_records/audit/collections.ts',
    '_records/audit/documents.ts',
    '_records/schema.ts',
  ]);
});
