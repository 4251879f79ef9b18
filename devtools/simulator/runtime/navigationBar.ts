import { texts } from '../texts';
import type { OpenPage } from './openPage';

interface BarState {
  title: string;
  background: string;
  textStyle: 'black' | 'white';
  isLoading: boolean;
}

/** The strip with time and signal, the page's title, the way back and WeChat's capsule. */
export class NavigationBar {
  readonly element: HTMLElement;
  readonly #title: HTMLElement;
  readonly #states = new WeakMap<OpenPage, BarState>();
  #page: OpenPage | undefined;

  constructor(document: Document, onBack: () => void) {
    this.element = document.createElement('div');
    this.element.className = 'phone-top';
    this.element.innerHTML = `
      <div class="phone-status"><span>9:41</span><span class="phone-signal"><i></i><i></i><i></i><i></i></span></div>
      <div class="phone-navigation">
        <button type="button" class="phone-back" aria-label="${texts.back}"></button>
        <span class="phone-spinner"></span>
        <h1 class="phone-title"></h1>
        <div class="phone-capsule"><i aria-label="${texts.capsuleMore}"></i><b></b><i aria-label="${texts.capsuleClose}"></i></div>
      </div>`;
    const title = this.element.querySelector<HTMLElement>('.phone-title');
    if (title === null) throw new Error('the navigation bar has no title');
    this.#title = title;
    this.element.querySelector('.phone-back')?.addEventListener('click', onBack);
  }

  present(page: OpenPage, canGoBack: boolean): void {
    this.#page = page;
    this.element.classList.toggle('can-go-back', canGoBack);
    this.element.classList.toggle('custom', page.config.navigationStyle === 'custom');
    this.#draw();
  }

  get title(): string {
    return this.#title.textContent ?? '';
  }

  change(page: OpenPage, change: Partial<BarState>): void {
    this.#states.set(page, { ...this.#stateOf(page), ...change });
    this.#draw();
  }

  #stateOf(page: OpenPage): BarState {
    return (
      this.#states.get(page) ?? {
        title: page.config.navigationBarTitleText ?? '',
        background: page.config.navigationBarBackgroundColor ?? '#000000',
        textStyle: page.config.navigationBarTextStyle ?? 'white',
        isLoading: false,
      }
    );
  }

  #draw(): void {
    if (this.#page === undefined) return;
    const { title, background, textStyle, isLoading } = this.#stateOf(this.#page);
    const isCustom = this.#page.config.navigationStyle === 'custom';
    this.#title.textContent = isCustom ? '' : title;
    this.element.style.background = isCustom ? 'transparent' : background;
    this.element.classList.toggle('white', textStyle === 'white');
    this.element.classList.toggle('loading', isLoading);
  }
}
