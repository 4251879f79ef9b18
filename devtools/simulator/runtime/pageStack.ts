import type { GeneralComponent } from 'glass-easel';
import { pagePaths } from '../compiler/compiledPackage';
import { ApiFailure } from '../phone/apiFailure';
import type { Pages } from '../phone/page';
import { type PageAddress, parsePageUrl } from '../phone/paths';
import type { Phone } from '../phone/phone';
import type { ComponentLibrary } from './componentLibrary';
import { OpenPage } from './openPage';

const maximumDepth = 10;
/** They go on when the mini-program starts anew: the automation client knows a page by its id for good. */
let lastId = 0;

/** The open pages, first to last; the pages of visited tabs stay alive outside it. */
export class PageStack implements Pages {
  readonly #phone: Phone;
  readonly #library: ComponentLibrary;
  readonly #knownPaths: ReadonlySet<string>;
  readonly #tabPaths: ReadonlySet<string>;
  readonly #keptTabs = new Map<string, OpenPage>();
  #stack: OpenPage[] = [];
  #isInFront = false;

  constructor(phone: Phone, library: ComponentLibrary) {
    this.#phone = phone;
    this.#library = library;
    this.#knownPaths = new Set(pagePaths(phone.package.appConfig));
    this.#tabPaths = new Set(phone.package.appConfig.tabBar?.list.map((item) => item.pagePath) ?? []);
  }

  get open(): readonly OpenPage[] {
    return this.#stack;
  }

  get top(): OpenPage | undefined {
    return this.#stack.at(-1);
  }

  isTab(path: string): boolean {
    return this.#tabPaths.has(path);
  }

  knows(path: string): boolean {
    return this.#knownPaths.has(path);
  }

  /** The open page that shows a component, or undefined when it is on none. */
  pageOf(component: GeneralComponent): OpenPage | undefined {
    let host = component;
    while (host.ownerShadowRoot) host = host.ownerShadowRoot.getHostNode();
    return [...this.#keptTabs.values(), ...this.#stack].find((page) => page.component === host);
  }

  navigateTo(url: string): void {
    const address = this.#addressOf(url);
    if (this.isTab(address.path)) throw new ApiFailure('can not navigateTo a tabbar page');
    if (this.#stack.length >= maximumDepth) throw new ApiFailure('webview count limit exceed');
    this.#leaveTop();
    this.#enter(address);
  }

  redirectTo(url: string): void {
    const address = this.#addressOf(url);
    if (this.isTab(address.path)) throw new ApiFailure('can not redirectTo a tabbar page');
    this.#close(this.#stack.length - 1);
    this.#enter(address);
  }

  reLaunch(url: string): void {
    const address = this.#addressOf(url);
    this.#closeAll();
    this.#enter(address);
  }

  switchTab(url: string): void {
    const address = this.#addressOf(url);
    if (!this.isTab(address.path)) throw new ApiFailure('can not switch to no-tabBar page');
    if (this.top?.path === address.path) return;
    const [bottom] = this.#stack;
    if (bottom !== undefined && this.isTab(bottom.path)) {
      this.#close(1);
      if (bottom.path !== address.path) bottom.hide();
    } else this.#close(0);
    this.#stack = [];
    this.#enter({ path: address.path, query: {} });
  }

  /** @param delta more than there are pages goes back to the first. */
  navigateBack(delta: number): void {
    if (this.#stack.length < 2) throw new ApiFailure('cannot navigate back at first page.');
    this.#close(Math.max(1, this.#stack.length - delta));
    this.#showTop();
  }

  show(): void {
    this.#isInFront = true;
    this.top?.show();
  }

  hide(): void {
    this.#isInFront = false;
    this.top?.hide();
  }

  closeAll(): void {
    this.#closeAll();
  }

  #addressOf(url: string): PageAddress {
    const address = parsePageUrl(url, this.top?.path ?? '');
    if (!this.#knownPaths.has(address.path)) throw new ApiFailure(`page "${address.path}" is not found`);
    return address;
  }

  #leaveTop(): void {
    this.top?.hide();
  }

  #enter({ path, query }: PageAddress): void {
    const kept = this.#keptTabs.get(path);
    if (kept !== undefined) this.#stack.push(kept);
    else {
      lastId += 1;
      const page = new OpenPage(this.#phone, this.#library, { id: lastId, path, query });
      if (this.isTab(path)) this.#keptTabs.set(path, page);
      this.#stack.push(page);
      page.load();
    }
    this.#showTop();
  }

  #showTop(): void {
    const { top } = this;
    if (top === undefined) return;
    for (const page of [...this.#keptTabs.values(), ...this.#stack]) page.setOnTop(page === top);
    this.#phone.screen.present(top, this.#stack.length > 1);
    if (this.#isInFront) top.show();
  }

  /** Closes the pages from a depth on, the topmost first. */
  #close(depth: number): void {
    for (const page of this.#stack.splice(Math.max(depth, 0)).reverse()) {
      this.#keptTabs.delete(page.path);
      page.unload();
    }
  }

  #closeAll(): void {
    this.#close(0);
    for (const page of this.#keptTabs.values()) page.unload();
    this.#keptTabs.clear();
  }
}
