import type { TestPhone } from './aPhone';

export interface OfferedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Chooses files on the sheet that an API has opened, as a person does in the browser's own dialogue. */
export function chooseFiles({ document, around }: TestPhone, offered: readonly OfferedFile[]): void {
  const input = around('.phone-files input');
  const view = document.defaultView;
  if (input === null || view === null) throw new Error('the phone asks for no files');
  const files = offered.map(({ name, type, content }) => new view.File([content], name, { type, lastModified: 5000 }));
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new view.Event('change'));
}

export const noticeOf = ({ around }: TestPhone): string | null => around('.phone-files .notice')?.textContent ?? null;
