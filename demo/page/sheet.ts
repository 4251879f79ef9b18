import { element } from './element';

/** A modal sheet over the page. Resolves with the pressed answer, or null for cancel, Escape and a press beside it. */
export function askOnSheet<Answer extends string>(question: {
  readonly title: string;
  readonly explanation: string;
  readonly answers: readonly { readonly value: Answer; readonly label: string; readonly isPrimary?: boolean }[];
  readonly cancel: string;
}): Promise<Answer | null> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { class: 'sheet' });
    const form = element('form', { method: 'dialog' });
    form.append(
      element('h2', {}, question.title),
      element('p', {}, question.explanation),
      ...question.answers.map(({ value, label, isPrimary }) =>
        element('button', { value, class: isPrimary ? 'primary' : 'choice' }, label),
      ),
      element('button', { value: '', class: 'quiet' }, question.cancel),
    );
    dialog.append(form);
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close('');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(question.answers.find(({ value }) => value === dialog.returnValue)?.value ?? null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A sentence that stays for a few seconds at the foot of the page. */
export function say(sentence: string, milliseconds = 6000): void {
  const note = element('p', { class: 'note', role: 'status' }, sentence);
  document.body.append(note);
  setTimeout(() => note.remove(), milliseconds);
}
