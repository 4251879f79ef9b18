import { calculateObjectSize } from 'bson';
import { databaseRefusal } from '../cloudError';
import { limits } from '../limits';
import { type DocumentId, type Fields, isDocumentId, isFields } from './fields';

/** BSON needs at most this many bytes for one character of the SDK's text. */
const bsonBytesPerCharacter = 4;

/** The id of a document about to be stored; WeChat takes strings and numbers only. */
export function idOf(fields: Fields): DocumentId {
  const id = fields._id;
  if (!isDocumentId(id) || id === '') throw databaseRefusal('_id must be a non-empty string or a number');
  return id;
}

/** Throws for names MongoDB refuses inside a stored value. */
export function checkFieldNames(value: unknown, depth = 0): void {
  if (depth > limits.documentDepth) throw databaseRefusal(`nested deeper than ${limits.documentDepth} levels`);
  if (Array.isArray(value)) {
    for (const element of value) checkFieldNames(element, depth + 1);
  } else if (isFields(value)) {
    for (const [field, part] of Object.entries(value)) {
      if (field === '') throw databaseRefusal('a field name must not be empty');
      if (field.startsWith('$')) throw databaseRefusal(`The dollar ($) prefixed field '${field}' is not valid`);
      if (field.includes('.')) throw databaseRefusal(`The dotted field '${field}' is not valid for storage`);
      if (field.includes('\0')) throw databaseRefusal('a field name must not hold a null character');
      checkFieldNames(part, depth + 1);
    }
  }
}

export const sizeBoundOfText = (text: string): number => text.length * bsonBytesPerCharacter;

/**
 * The document's size in bytes, or an upper bound of it; throws beyond WeChat's limit.
 * Measuring walks the whole document, so it is done only when `bound` leaves a doubt.
 */
export function checkedSize(fields: Fields, bound: number): number {
  if (bound <= limits.documentBytes) return bound;
  const bytes = calculateObjectSize(fields);
  if (bytes > limits.documentBytes) {
    throw databaseRefusal(`document of ${bytes} bytes exceeds the limit of ${limits.documentBytes}`);
  }
  return bytes;
}
