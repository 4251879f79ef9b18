import type { BarState, TopBar } from '../phone/glass';
import type { Page } from '../phone/page';
import { outsideTexts, texts } from '../phone/texts';

export interface BarReactions {
  readonly onBack: () => void;
  /** The capsule's dots. */
  readonly onMore: () => void;
  /** The capsule's circle: the mini-program is put aside. */
  readonly onLeave: () => void;
  /** The sign of unread messages. */
  readonly onMail: () => void;
}

/** The strip with time and signal, the page's title, the way back and WeChat's capsule. */
export class NavigationBar implements TopBar {
  readonly element: HTMLElement;
  readonly #title: HTMLElement;
  readonly #states = new WeakMap<Page, BarState>();
  #page: Page | undefined;

  constructor(document: Document, { onBack, onMore, onLeave, onMail }: BarReactions) {
    this.element = document.createElement('div');
    this.element.className = 'phone-top';
    this.element.innerHTML = `
      <div class="phone-status"><span>9:41</span><button type="button" class="phone-mail"></button><span class="phone-signal"><i></i><i></i><i></i><i></i></span></div>
      <div class="phone-navigation">
        <button type="button" class="phone-back" aria-label="${texts.back}"></button>
        <span class="phone-spinner"></span>
        <h1 class="phone-title"></h1>
        <div class="phone-capsule"><button type="button" class="more" aria-label="${texts.capsuleMore}"></button><b></b>
          <button type="button" class="leave" aria-label="${texts.capsuleClose}"></button></div>
      </div>`;
    const title = this.element.querySelector<HTMLElement>('.phone-title');
    if (title === null) throw new Error('the navigation bar has no title');
    this.#title = title;
    const onPress = (selector: string, react: () => void) =>
      this.element.querySelector(selector)?.addEventListener('click', react);
    onPress('.phone-back', onBack);
    onPress('.more', onMore);
    onPress('.leave', onLeave);
    onPress('.phone-mail', onMail);
  }

  present(page: Page, canGoBack: boolean): void {
    this.#page = page;
    this.element.classList.toggle('can-go-back', canGoBack);
    this.element.classList.toggle('custom', page.config.navigationStyle === 'custom');
    this.#draw();
  }

  get title(): string {
    return this.#title.textContent ?? '';
  }

  showUnread(count: number): void {
    const mail = this.element.querySelector('.phone-mail');
    mail?.classList.toggle('unread', count > 0);
    mail?.setAttribute('aria-label', outsideTexts.unread(count));
    if (mail) mail.textContent = String(count);
  }

  change(page: Page, change: Partial<BarState>): void {
    this.#states.set(page, { ...this.#stateOf(page), ...change });
    this.#draw();
  }

  #stateOf(page: Page): BarState {
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
