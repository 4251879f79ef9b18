import type { PhonePackage } from '../compiler/compiledPackage';
import { outsideStyles } from '../outside/outsideStyles';
import type { Glass } from '../phone/glass';
import type { Page, PageView } from '../phone/page';
import type { FontSize } from '../phone/phoneHost';
import { texts } from '../phone/texts';
import { sheetStyles } from '../sheets/sheetStyles';
import { type BarReactions, NavigationBar } from './navigationBar';
import { screenStyles } from './screenStyles';
import { TabBar } from './tabBar';

export const statusBarHeight = 24;
export const navigationBarHeight = 44;
export const tabBarHeight = 50;
const usualWidth = 375;
const usualHeight = 740;
const toastMilliseconds = 1500;
/** How much larger than usual WeChat writes in its care mode. */
const largeTextScale = 1.4;

export interface ScreenReactions extends BarReactions {
  readonly onTab: (path: string) => void;
  readonly onResize: () => void;
}

/** The glass of the phone: status strip, navigation bar, pages, tab bar, and the layer for toasts and sheets. */
export class PhoneScreen implements Glass {
  readonly element: HTMLElement;
  readonly pages: HTMLElement;
  readonly layer: HTMLElement;
  readonly navigationBar: NavigationBar;
  readonly tabBar: TabBar | undefined;
  readonly #container: HTMLElement;
  readonly #stopWatchingSize: () => void;
  #top: Page | undefined;

  constructor(container: HTMLElement, phonePackage: PhonePackage, reactions: ScreenReactions) {
    const document = container.ownerDocument;
    const make = (name: string) => {
      const element = document.createElement('div');
      element.className = name;
      return element;
    };
    this.#container = container;
    this.element = make('phone-screen');
    this.pages = make('phone-pages');
    this.layer = make('phone-layer');
    this.navigationBar = new NavigationBar(document, reactions);
    const { tabBar } = phonePackage.appConfig;
    this.tabBar =
      tabBar === undefined ? undefined : new TabBar(document, tabBar, phonePackage.assetBase, reactions.onTab);
    const styles = document.createElement('style');
    styles.textContent = `${phonePackage.fontFaces}\n${screenStyles}\n${sheetStyles}\n${outsideStyles}`;
    this.element.append(styles, this.pages, this.navigationBar.element);
    if (this.tabBar !== undefined) this.element.append(this.tabBar.element);
    this.element.append(this.layer);
    container.append(this.element);
    const resized = () => {
      this.#layOut();
      reactions.onResize();
    };
    const window = document.defaultView;
    window?.addEventListener('resize', resized);
    this.#stopWatchingSize = () => window?.removeEventListener('resize', resized);
    this.#layOut();
  }

  get width(): number {
    return this.#container.clientWidth || usualWidth;
  }

  get height(): number {
    return this.#container.clientHeight || usualHeight;
  }

  /** The height that a page has between the bars. */
  get pageHeight(): number {
    const page = this.#top;
    return page === undefined ? this.height : this.height - this.#insets(page).top - this.#insets(page).bottom;
  }

  /** Makes a page the one that is seen: its title, its colours, whether it has a tab bar. */
  present(page: Page, canGoBack: boolean): void {
    this.#top = page;
    this.navigationBar.present(page, canGoBack);
    this.tabBar?.present(page.path);
    this.#layOut();
  }

  place(frame: PageView): void {
    const { top, bottom } = this.#insets(frame.page);
    frame.element.style.top = `${top}px`;
    frame.element.style.bottom = `${bottom}px`;
    frame.element.style.setProperty('--vh', `${(this.height - top - bottom) / 100}px`);
  }

  /** For what WeChat itself writes around the pages. */
  setTextSize(size: FontSize): void {
    this.element.style.setProperty('--text', size === 'large' ? String(largeTextScale) : '1');
  }

  remove(): void {
    this.#stopWatchingSize();
    this.element.remove();
  }

  /** A few words in the middle of the screen that go by themselves. */
  say(words: string): void {
    const toast = this.element.ownerDocument.createElement('div');
    toast.className = 'phone-toast through';
    toast.setAttribute('role', 'status');
    toast.textContent = words;
    this.layer.append(toast);
    setTimeout(() => toast.remove(), toastMilliseconds);
  }

  /** Shows an error that nobody caught, until it is tapped away. */
  showProblem(message: string): void {
    this.layer.querySelector('.phone-problem')?.remove();
    const problem = this.element.ownerDocument.createElement('div');
    problem.className = 'phone-problem';
    problem.setAttribute('role', 'alert');
    problem.textContent = `${texts.problem}: ${message}`;
    problem.addEventListener('click', () => problem.remove());
    this.layer.append(problem);
  }

  #layOut(): void {
    this.element.style.setProperty('--rpx', `${this.width / 750}px`);
    this.element.style.setProperty('--vw', `${this.width / 100}px`);
    if (this.#top !== undefined) this.place(this.#top.frame);
  }

  #insets(page: Page): { top: number; bottom: number } {
    return {
      top: page.config.navigationStyle === 'custom' ? 0 : statusBarHeight + navigationBarHeight,
      bottom: this.tabBar?.isFor(page.path) === true ? tabBarHeight : 0,
    };
  }
}
