import type { GeneralComponent } from 'glass-easel';
import type { component } from 'glass-easel-miniprogram-adapter';
import type { WindowConfig } from '../compiler/compiledPackage';

/** The page's `this`: data, setData and whatever the page defines. */
export type PageInstance = component.GeneralComponent & Record<string, unknown>;

/** A page's DOM, as what is drawn on it needs it. */
export interface PageView {
  readonly page: Page;
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly scroller: HTMLElement;
  startRefresh(): void;
  stopRefresh(): void;
}

/** One open page. */
export interface Page {
  readonly id: number;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly instance: PageInstance;
  readonly component: GeneralComponent;
  readonly frame: PageView;
  readonly config: WindowConfig;
  /** Calls one of the page's own functions if it defines it; what that throws is raised on the phone. */
  call(name: string, ...values: unknown[]): unknown;
}

/** The open pages, and the ways between them. Each way throws an ApiFailure where WeChat refuses it. */
export interface Pages {
  readonly open: readonly Page[];
  readonly top: Page | undefined;
  isTab(path: string): boolean;
  knows(path: string): boolean;
  /** The open page that shows a component, or undefined when it is on none. */
  pageOf(component: GeneralComponent): Page | undefined;
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta: number): void;
}
