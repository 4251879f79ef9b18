import { drawButton, drawIn } from '../phone/drawing';
import type { Phone } from '../phone/phone';
import { fileTexts, texts } from '../phone/texts';

export interface FileWish {
  readonly heading: string;
  readonly most: number;
  /** As a file input's `accept`; empty for any. */
  readonly accept: string;
  /** What is chosen is checked as well, since a browser lets a person override `accept`. */
  readonly isAllowed: (file: File) => boolean;
}

/** Lets the person choose files of the machine that the phone runs on; null when they give up. */
export function askForFiles(
  phone: Phone,
  { heading, most, accept, isAllowed }: FileWish,
): Promise<readonly File[] | null> {
  const draw = drawIn(phone.document);
  return new Promise((resolve) => {
    const finish = (files: readonly File[] | null) => {
      veil.remove();
      phone.tapGesture.mark();
      resolve(files);
    };
    const input = draw('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = most > 1;
    input.setAttribute('aria-label', heading);
    const notice = draw('p', 'notice');
    notice.setAttribute('role', 'alert');
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      if (files.length > most) notice.textContent = fileTexts.tooMany(most);
      else if (!files.every(isAllowed)) notice.textContent = fileTexts.notAllowed;
      else if (files.length > 0) finish(files);
    });
    const sheet = draw(
      'div',
      'phone-sheet phone-asking phone-files',
      draw('h2', '', heading),
      input,
      notice,
      draw(
        'footer',
        '',
        drawButton(draw, 'refuse', texts.cancel, () => finish(null)),
      ),
    );
    sheet.setAttribute('role', 'dialog');
    const veil = draw('div', 'phone-veil', sheet);
    phone.screen.layer.append(veil);
  });
}
