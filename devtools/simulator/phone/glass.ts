import type { Page, PageView } from './page';
import type { FontSize } from './phoneHost';

export interface BarState {
  title: string;
  background: string;
  textStyle: 'black' | 'white';
  isLoading: boolean;
}

/** The strip above a page. */
export interface TopBar {
  readonly title: string;
  showUnread(count: number): void;
  change(page: Page, change: Partial<BarState>): void;
}

/** The tabs below it. */
export interface Tabs {
  setHidden(isHidden: boolean): void;
  setBadge(index: number, text: string | undefined): void;
}

/** The glass of the phone, as APIs, builtin components and sheets draw on it. */
export interface Glass {
  readonly element: HTMLElement;
  /** Where pages are. */
  readonly pages: HTMLElement;
  /** Above them: toasts and sheets. */
  readonly layer: HTMLElement;
  readonly navigationBar: TopBar;
  readonly tabBar: Tabs | undefined;
  readonly width: number;
  readonly height: number;
  /** The height that a page has between the bars. */
  readonly pageHeight: number;
  /** Makes a page the one that is seen. */
  present(page: Page, canGoBack: boolean): void;
  place(view: PageView): void;
  setTextSize(size: FontSize): void;
  /** A few words in the middle of the screen that go by themselves. */
  say(words: string): void;
}
