import type { GeneralBackendElement } from 'glass-easel';
import { builtinStyles } from '../components/registry';
import { watchGestures } from '../phone/gestures';
import type { Page, PageView } from '../phone/page';
import type { Phone } from '../phone/phone';
import { watchPullDown } from './pullDown';

const frameStyles = `
:host { position: absolute; left: 0; right: 0; contain: layout; overflow: hidden; }
.scroller { position: absolute; inset: 0; overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: none; }
.scroller.fixed { overflow: hidden; }
wx-page { display: block; position: relative; min-height: 100%; }
.refresher { height: 0; overflow: hidden; transition: height 0.2s; display: flex; align-items: center; justify-content: center; gap: 6px; }
.refresher.active { height: 52px; }
.refresher i { width: 7px; height: 7px; border-radius: 50%; background: #0004; }
.refresher.active i { animation: wx-refresh 0.9s infinite; }
.refresher i:nth-child(2) { animation-delay: 0.3s; }
.refresher i:nth-child(3) { animation-delay: 0.6s; }
@keyframes wx-refresh { 50% { background: #0001; } }
`;

/**
 * A page's DOM. Each page is a web view of its own in WeChat; here it is a shadow root, which keeps its styles in, and a
 * containing block for `position: fixed`.
 */
export class PageFrame implements PageView {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly scroller: HTMLElement;
  readonly #refresher: HTMLElement;
  readonly #phone: Phone;
  readonly #page: Page;
  #wasAtBottom = false;

  constructor(phone: Phone, page: Page, styles: readonly string[]) {
    const { document } = phone;
    this.#phone = phone;
    this.#page = page;
    this.element = document.createElement('div');
    this.element.className = 'phone-page';
    this.element.dataset.path = page.path;
    this.root = this.element.attachShadow({ mode: 'open' });
    for (const css of [frameStyles, builtinStyles, ...styles]) {
      const style = document.createElement('style');
      style.textContent = css;
      this.root.append(style);
    }
    this.scroller = document.createElement('div');
    this.scroller.className = page.config.disableScroll === true ? 'scroller fixed' : 'scroller';
    this.scroller.style.background = page.config.backgroundColor ?? '#fff';
    this.#refresher = document.createElement('div');
    this.#refresher.className = 'refresher';
    this.#refresher.innerHTML = '<i></i><i></i><i></i>';
    this.scroller.append(this.#refresher);
    this.root.append(this.scroller);
    this.scroller.addEventListener('scroll', () => this.#scrolled());
    watchGestures(this.scroller);
    if (page.config.enablePullDownRefresh === true) watchPullDown(this.scroller, () => this.startRefresh());
  }

  /** Puts the frame on the screen; the answer is where the page's root goes: its parent and what it replaces. */
  takePlace(): [GeneralBackendElement, GeneralBackendElement] {
    this.#phone.screen.pages.append(this.element);
    this.#phone.screen.place(this);
    const place = this.#phone.document.createElement('div');
    this.scroller.append(place);
    // glass-easel describes the part of the DOM that it uses with types of its own.
    return [this.scroller, place] as unknown as [GeneralBackendElement, GeneralBackendElement];
  }

  get page(): Page {
    return this.#page;
  }

  setVisible(isVisible: boolean): void {
    this.element.style.display = isVisible ? '' : 'none';
  }

  remove(): void {
    this.element.remove();
  }

  startRefresh(): void {
    if (this.#refresher.classList.contains('active')) return;
    this.#refresher.classList.add('active');
    this.#page.call('onPullDownRefresh');
  }

  stopRefresh(): void {
    this.#refresher.classList.remove('active');
  }

  #scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#page.call('onPageScroll', { scrollTop });
    const distance = this.#page.config.onReachBottomDistance ?? 50;
    const isAtBottom = scrollTop + clientHeight >= scrollHeight - distance;
    if (isAtBottom && !this.#wasAtBottom) this.#page.call('onReachBottom');
    this.#wasAtBottom = isAtBottom;
  }
}
