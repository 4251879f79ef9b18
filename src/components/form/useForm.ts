import { useEffect, useRef, useState } from 'react';
import { formText as text } from '../../../locales/zh-CN/app/form';
import { type Draft, forgetDraft, keepDraft, readDraft } from '../../device/drafts';
import { showNote } from '../../device/feedback';
import { scrollToFirst } from '../../device/scrolling';
import { wrongField } from './pointAtFault';

export type Faults<Field extends string> = { readonly [Name in Field]?: string };

type Options<Values extends object, Field extends string> = {
  /** Null while it is not known what the form begins with. */
  readonly initial: Values | null;
  readonly faultsOf: (values: Values) => Faults<Field>;
  /** Absent for a form whose values must not stay on the phone, such as a code. */
  readonly draft?: Draft<Values> | undefined;
  /** In a sheet there is nothing to scroll, and what was sent leaves it empty for the next time. */
  readonly isInSheet?: boolean;
  /** Of a sheet: closing it is leaving the form. */
  readonly isShown?: boolean;
  /** Which field shows what the server refused, by the path in what was sent. */
  readonly fieldAt?: (path: string, values: Values) => Field | null;
};

/** What is written into a form, what is wrong with it, and the draft that outlives leaving. */
export function useForm<Values extends object, Field extends string>(options: Options<Values, Field>) {
  const { initial, draft, isInSheet = false, isShown = true, faultsOf, fieldAt } = options;
  const [written, setWritten] = useState<Values | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  const [tried, setTried] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Field | null>(null);
  const [failedTries, setFailedTries] = useState(0);
  const hasDraft = useRef(false);
  const latest = useRef(written);

  if (written === null && initial !== null) {
    const kept = draft ? readDraft(draft) : null;
    latest.current = kept ?? initial;
    hasDraft.current = kept !== null;
    setIsRestored(kept !== null);
    setWritten(latest.current);
  }

  useEffect(() => {
    if (failedTries > 0 && !isInSheet) scrollToFirst(wrongField);
  }, [failedTries, isInSheet]);
  useEffect(() => {
    if (!isShown) return;
    return () => {
      if (hasDraft.current) showNote(text.kept);
    };
  }, [isShown]);

  const set = (values: Values) => {
    latest.current = values;
    setWritten(values);
  };
  const change = (changes: Partial<Values>) => {
    if (latest.current === null) return;
    set({ ...latest.current, ...changes });
    setRefused(null);
    if (draft && initial !== null) hasDraft.current = keepDraft(draft, latest.current, initial);
  };
  /** Nothing is left to be kept. */
  const end = (values: Values | null) => {
    if (draft) forgetDraft(draft);
    hasDraft.current = false;
    setIsRestored(false);
    setTried([]);
    setRefused(null);
    if (values !== null) set(values);
  };

  /** The field that the server refused, as the first fault. */
  const refuse = (path: string | null) => {
    const field = path !== null && latest.current !== null ? fieldAt?.(path, latest.current) : null;
    if (!field) return;
    setRefused(field);
    setFailedTries((tries) => tries + 1);
  };
  /** Sends what was written when nothing is wrong with it but what `mayLack` names; `send` answers whether it was. */
  const submit = async (send: (values: Values) => Promise<boolean>, mayLack: readonly Field[] = []) => {
    const values = latest.current;
    if (values === null) return;
    const lacked: readonly string[] = mayLack;
    const faults = Object.keys(faultsOf(values)).filter((field) => !lacked.includes(field));
    setTried(faults);
    if (faults.length > 0) {
      setFailedTries((tries) => tries + 1);
      showNote(text.faults(faults.length));
      return;
    }
    // Whoever sends may leave the page or close the sheet: that is no leaving with something unsent.
    const couldBeKept = hasDraft.current;
    hasDraft.current = false;
    if (await send(values)) end(isInSheet ? initial : null);
    else hasDraft.current = couldBeKept;
  };

  const values = written ?? initial;
  const faults: Faults<Field> = values === null ? {} : faultsOf(values);
  const shown = Object.fromEntries(Object.entries(faults).filter(([field]) => tried.includes(field)));
  return {
    values,
    change,
    submit,
    refuse,
    /** Faults that the last try found and that are still there; what is put right is no fault any more. */
    wrong: { ...(refused && { [refused]: text.refused }), ...shown } as Faults<Field>,
    isRestored,
    startAgain: () => end(initial),
  };
}
