import * as v from 'valibot';
import { readStored, store } from '../../device/localStore';
import { newRequestId } from '../../device/pendingRequest';

const key = 'phoneId';
let made: string | null = null;

/** Tells this phone from another one of the same judge. It says nothing of the phone, and ends with its storage. */
export function phoneId(): string {
  const kept = readStored(key, v.pipe(v.string(), v.minLength(1)));
  if (kept !== null) return kept;
  made ??= newRequestId();
  store(key, made);
  return made;
}
