import type { Phone } from '../phone/phone';
import { texts } from '../phone/texts';
import { openActionSheet } from './actionSheet';
import { type ApiFamily, asyncApi } from './asyncApi';
import { type ModalOptions, openModal } from './modal';

interface ToastOptions {
  readonly title?: string;
  readonly icon?: 'success' | 'error' | 'loading' | 'none';
  readonly image?: string;
  readonly duration?: number;
  readonly mask?: boolean;
}

const signs: Readonly<Record<string, string>> = {
  success: '<svg viewBox="0 0 44 44" fill="none" stroke="#fff" stroke-width="3"><path d="M6 23l11 11 21-23"/></svg>',
  error:
    '<svg viewBox="0 0 44 44" fill="none" stroke="#fff" stroke-width="3"><circle cx="22" cy="22" r="19"/><path d="M22 11v14M22 30v3"/></svg>',
  loading: '<span class="phone-spinner"></span>',
};

/** The one toast or loading sign of a phone; a new one takes the place of the last. */
class Toast {
  readonly #phone: Phone;
  #element: HTMLElement | undefined;
  #timer: number | undefined;

  constructor(phone: Phone) {
    this.#phone = phone;
  }

  show({ title = '', icon = 'success', image, mask = false }: ToastOptions): void {
    this.hide();
    const {
      document,
      screen,
      package: { assetBase },
    } = this.#phone;
    const toast = document.createElement('div');
    const sign = image === undefined ? (signs[icon] ?? '') : '<img alt="">';
    toast.className = sign === '' ? 'phone-toast' : 'phone-toast with-icon';
    toast.setAttribute('role', 'status');
    toast.innerHTML = `${sign}<span></span>`;
    const words = toast.querySelector('span:last-child');
    if (words !== null) words.textContent = title;
    if (image !== undefined) toast.querySelector('img')?.setAttribute('src', `${assetBase}${image.replace(/^\//, '')}`);
    const veil = document.createElement('div');
    veil.className = 'phone-veil clear';
    if (!mask) veil.style.pointerEvents = 'none';
    veil.append(toast);
    screen.layer.append(veil);
    this.#element = veil;
  }

  hideAfter(milliseconds: number): void {
    this.#timer = this.#phone.timers.setTimeout(() => this.hide(), milliseconds);
  }

  hide(): void {
    if (this.#timer !== undefined) this.#phone.timers.clear(this.#timer);
    this.#timer = undefined;
    this.#element?.remove();
    this.#element = undefined;
  }
}

export const feedback: ApiFamily = (phone) => {
  const toast = new Toast(phone);
  const hide = () => {
    toast.hide();
    return undefined;
  };
  return {
    showToast: asyncApi<ToastOptions>(phone, 'showToast', (options) => {
      toast.show(options);
      toast.hideAfter(options.duration ?? 1500);
      return undefined;
    }),
    hideToast: asyncApi(phone, 'hideToast', hide),
    showLoading: asyncApi<ToastOptions>(phone, 'showLoading', (options) => {
      toast.show({ ...options, icon: 'loading' });
      return undefined;
    }),
    hideLoading: asyncApi(phone, 'hideLoading', hide),
    showModal: asyncApi<ModalOptions>(phone, 'showModal', (options) => openModal(phone, options)),
    showActionSheet: asyncApi<{ itemList: readonly string[]; itemColor?: string; alertText?: string }>(
      phone,
      'showActionSheet',
      (options) => openActionSheet(phone, options),
    ),
    makePhoneCall: asyncApi<{ phoneNumber: string }>(phone, 'makePhoneCall', async ({ phoneNumber }) => {
      await openActionSheet(phone, { itemList: [texts.call(phoneNumber)] });
      return undefined;
    }),
  };
};
