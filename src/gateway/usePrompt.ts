import { useState } from 'react';
import type { AnyFailure } from '../../locales/zh-CN/app/failures';

type Acting = {
  readonly clearFailure: () => void;
  readonly failure: AnyFailure | null;
  readonly isSending: boolean;
  readonly refusedField: () => string | null;
};

/** A sheet that asks for words about one thing, for `PromptSheet`; `send` answers null where they did not arrive. */
export function usePrompt<Subject>(
  { clearFailure, failure, isSending, refusedField }: Acting,
  send: (subject: Subject, words: string) => Promise<unknown>,
) {
  /** Stays while its sheet goes away. */
  const [subject, setSubject] = useState<Subject | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return {
    subject,
    ask: (about: Subject) => {
      clearFailure();
      setSubject(about);
      setIsOpen(true);
    },
    sheet: {
      isOpen,
      refusedField,
      failure,
      isBusy: isSending,
      onSubmit: async (words: string): Promise<boolean> => {
        if (subject === null || (await send(subject, words)) === null) return false;
        setIsOpen(false);
        return true;
      },
      onClose: () => setIsOpen(false),
    },
  };
}
