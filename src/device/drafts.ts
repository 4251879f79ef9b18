import * as v from 'valibot';
import { now } from './clock';
import { forget, readStored, store } from './localStore';

export type Draft<Values> = {
  readonly name: string;
  /** What an older version wrote in another shape is no draft. */
  readonly shape: v.GenericSchema<unknown, Values>;
  /** What was edited: a draft of an earlier state of it would undo what has changed since. */
  readonly basis?: string;
  /** Leaves out what must be given anew each time. */
  readonly toKeep?: (values: Values) => Values;
};

const keyOf = (name: string) => `draft.${name}`;
const keptMilliseconds = 30 * 24 * 60 * 60_000;

export function readDraft<Values>({ name, shape, basis = '' }: Draft<Values>): Values | null {
  const kept = readStored(keyOf(name), v.object({ basis: v.string(), keptAt: v.string(), values: shape }));
  if (kept === null) return null;
  const age = Date.parse(now()) - Date.parse(kept.keptAt);
  return kept.basis === basis && age <= keptMilliseconds ? kept.values : null;
}

/** False where there is nothing to keep, because the form is again as it began. */
export function keepDraft<Values>(draft: Draft<Values>, values: Values, initial: Values): boolean {
  const { name, basis = '', toKeep = (those: Values) => those } = draft;
  const isUnchanged = JSON.stringify(toKeep(values)) === JSON.stringify(toKeep(initial));
  if (isUnchanged) forgetDraft(draft);
  else store(keyOf(name), { basis, keptAt: now(), values: toKeep(values) });
  return !isUnchanged;
}

export const forgetDraft = ({ name }: { readonly name: string }): void => forget(keyOf(name));
