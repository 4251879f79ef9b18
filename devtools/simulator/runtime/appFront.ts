import type { Outside } from '../outside/outside';
import { parsePageUrl } from '../phone/paths';
import type { LaunchOptions, PhoneSignals } from '../phone/signals';
import type { HostedApp } from './hostedApp';
import type { PageStack } from './pageStack';

interface FrontParts {
  readonly app: HostedApp;
  readonly signals: PhoneSignals;
  readonly pages: PageStack;
  readonly outside: Outside;
  readonly launch: LaunchOptions;
}

/** Whether the mini-program or WeChat around it is in front, and how it came there. */
export class AppFront {
  readonly #parts: FrontParts;
  #entry: LaunchOptions;
  #isInFront = false;

  constructor(parts: FrontParts) {
    this.#parts = parts;
    this.#entry = parts.launch;
  }

  /** How the mini-program was opened last. */
  get entry(): LaunchOptions {
    return this.#entry;
  }

  show(): void {
    const { app, signals, pages, outside } = this.#parts;
    if (this.#isInFront || outside.isOpen) return;
    this.#isInFront = true;
    app.call('onShow', this.#entry);
    signals.appShow.emit(this.#entry);
    pages.show();
  }

  hide(): void {
    const { app, signals, pages } = this.#parts;
    if (!this.#isInFront) return;
    this.#isInFront = false;
    pages.hide();
    app.call('onHide');
    signals.appHide.emit();
  }

  /** As when a person leaves for WeChat's settings and comes back; nothing where the mini-program is not in front. */
  blink(): void {
    if (!this.#isInFront) return;
    this.hide();
    this.show();
  }

  leave(): void {
    this.hide();
    this.#parts.outside.open();
  }

  returnToFront(): void {
    this.#parts.outside.close();
    this.show();
  }

  /** Opens a page from outside in place of whatever is open. @throws Error when the mini-program has no such page. */
  enter(url: string, scene: number): void {
    const { pages } = this.#parts;
    const address = parsePageUrl(url, '');
    if (!pages.knows(address.path)) throw new Error(`page "${address.path}" is not found`);
    this.hide();
    pages.closeAll();
    this.#entry = { ...address, scene, referrerInfo: {} };
    this.returnToFront();
    pages.reLaunch(url);
  }
}
