import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { texts } from '../phone/texts';

export interface ModalOptions {
  readonly title?: string;
  readonly content?: string;
  readonly showCancel?: boolean;
  readonly cancelText?: string;
  readonly cancelColor?: string;
  readonly confirmText?: string;
  readonly confirmColor?: string;
  readonly editable?: boolean;
  readonly placeholderText?: string;
}

const buttonCharacters = 4;

export interface ModalAnswer {
  readonly confirm: boolean;
  readonly cancel: boolean;
  /** What was typed into an editable modal, null otherwise. */
  readonly content: string | null;
}

/**
 * Asks in WeChat's modal; outside an editable one the content is text to read, inside it is the text to start from.
 * @throws ApiFailure when a button's text is longer than WeChat allows.
 */
export function openModal(phone: Phone, options: ModalOptions): Promise<ModalAnswer> {
  const { title = '', content = '', showCancel = true, editable = false } = options;
  for (const name of ['confirmText', 'cancelText'] as const) {
    if ([...(options[name] ?? '')].length > buttonCharacters) {
      throw new ApiFailure(`${name} length should not larger than 4 Chinese characters`);
    }
  }
  const veil = phone.document.createElement('div');
  veil.className = 'phone-veil phone-modal';
  veil.innerHTML = `<div class="phone-dialog" role="dialog" aria-modal="true">
    ${title === '' ? '' : '<h2></h2>'}${editable ? '<input>' : `<p class="${title === '' ? 'alone' : ''}"></p>`}
    <footer>${showCancel ? '<button type="button" class="cancel"></button>' : ''}<button type="button" class="confirm"></button></footer></div>`;
  const write = (selector: string, text: string, color = '') => {
    const element = veil.querySelector<HTMLElement>(selector);
    if (element === null) return;
    element.textContent = text;
    element.style.color = color;
  };
  write('h2', title);
  write('p', content);
  write('.cancel', options.cancelText ?? texts.cancel, options.cancelColor ?? '#000000');
  write('.confirm', options.confirmText ?? texts.confirm, options.confirmColor ?? '#576b95');
  const entry = veil.querySelector('input');
  if (entry !== null) {
    entry.value = content;
    entry.placeholder = options.placeholderText ?? '';
  }
  phone.screen.layer.append(veil);
  return new Promise((resolve) => {
    const answer = (confirm: boolean) => {
      veil.remove();
      phone.tapGesture.mark();
      resolve({ confirm, cancel: !confirm, content: entry !== null && confirm ? entry.value : null });
    };
    veil.querySelector('.confirm')?.addEventListener('click', () => answer(true));
    veil.querySelector('.cancel')?.addEventListener('click', () => answer(false));
  });
}
