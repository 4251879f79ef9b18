import * as v from 'valibot';
import { forget, readStored, store } from '../../device/localStore';
import { emptySheet, type MarkSheet, markSheet, type SheetName } from './markSheet';

const listKey = 'marks';
/** More than two evenings have, rehearsals included. */
const most = 80;
const keyOf = ({ contestId, isRehearsal, entryId }: SheetName): string =>
  `marks.${contestId}.${isRehearsal ? 'rehearsal' : 'evening'}.${entryId}`;

/** Of sheets that this phone would not store: they last as long as the app. */
const inMemory = new Map<string, string>();
/** What was read last, so that an unchanged sheet stays one object. */
const parsed = new Map<string, { readonly text: string; readonly sheet: MarkSheet }>();
const listeners = new Set<() => void>();
let changes = 0;

export const onSheetsChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
/** Raised by every change of a sheet. */
export const sheetChanges = (): number => changes;

const shape = v.pipe(v.string(), v.parseJson(), markSheet);

function readKey(key: string): MarkSheet | null {
  const text = inMemory.get(key) ?? readStored(key, v.string());
  const known = parsed.get(key);
  if (text === null) return null;
  if (known?.text === text) return known.sheet;
  const read = v.safeParse(shape, text);
  if (!read.success) return null;
  parsed.set(key, { text, sheet: read.output });
  return read.output;
}

export const readSheet = (name: SheetName): MarkSheet | null => readKey(keyOf(name));

/** Whether it outlives the app. */
export const isStored = (name: SheetName): boolean => !inMemory.has(keyOf(name));

/** Written at once: whatever happens to the app after a tap, the tap is kept. */
export function changeSheet(name: SheetName, entry: string, change: (sheet: MarkSheet) => MarkSheet): void {
  const key = keyOf(name);
  const before = readKey(key);
  const begun = before ?? emptySheet(name, entry);
  const sheet = change(begun);
  if (sheet === begun || JSON.stringify(sheet) === JSON.stringify(begun)) return;
  const text = JSON.stringify(sheet);
  if (before === null) list(key);
  if (store(key, text)) inMemory.delete(key);
  else inMemory.set(key, text);
  parsed.set(key, { text, sheet });
  changes += 1;
  for (const listener of listeners) listener();
}

const keys = (): readonly string[] => readStored(listKey, v.array(v.string())) ?? [];

const isPending = ({ outgoing, isUnsent, startedAt }: MarkSheet): boolean =>
  outgoing.length > 0 || (isUnsent && startedAt !== null);

/** The oldest are forgotten, unless the server is still to hear of them. */
function list(key: string): void {
  const all = [...keys().filter((one) => one !== key), key];
  const forgotten = all.slice(0, -most).filter((one) => {
    const sheet = readKey(one);
    return sheet === null || !isPending(sheet);
  });
  for (const one of forgotten) forget(one);
  store(
    listKey,
    all.filter((one) => !forgotten.includes(one)),
  );
}

/** What the server is still to hear of. A draft is sent once the run has started: until then the order may change. */
export const pendingSheets = (): readonly MarkSheet[] =>
  [...new Set([...keys(), ...inMemory.keys()])].flatMap((key) => {
    const sheet = readKey(key);
    return sheet !== null && isPending(sheet) ? sheet : [];
  });
