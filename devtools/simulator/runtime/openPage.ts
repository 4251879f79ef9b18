import type { GeneralComponent } from 'glass-easel';
import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter';
import type { WindowConfig } from '../compiler/compiledPackage';
import type { Page, PageInstance } from '../phone/page';
import type { PageAddress } from '../phone/paths';
import type { Phone } from '../phone/phone';
import type { ComponentLibrary } from './componentLibrary';
import { PageFrame } from './pageFrame';

export interface PageIdentity extends PageAddress {
  readonly id: number;
}

/** One page in the stack or behind a tab: its component, its DOM and where it is in its life. */
export class OpenPage implements Page {
  readonly id: number;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly instance: PageInstance;
  readonly component: GeneralComponent;
  readonly frame: PageFrame;
  readonly config: WindowConfig;
  readonly #phone: Phone;
  readonly #root: ReturnType<AssociatedBackend['createRoot']>;
  #isShown = false;

  constructor(phone: Phone, library: ComponentLibrary, { id, path, query }: PageIdentity) {
    this.#phone = phone;
    this.id = id;
    this.path = path;
    this.query = query;
    library.load(path);
    this.config = { ...phone.package.appConfig.window, ...phone.package.configs[path] };
    this.#root = library.backend.createRoot('wx-page', library.space, path);
    this.component = this.#root.getComponent();
    // Captured: before the page's own handlers, which may ask for what WeChat gives after a tap alone.
    this.component.addListener('tap', () => phone.tapGesture.mark(), { capture: true });
    // What a page defines on itself is known only to the page.
    this.instance = this.#root.get() as unknown as PageInstance;
    Object.assign(this.instance, {
      route: path,
      __route__: path,
      options: { ...query },
      __wxExparserNodeId__: `page-${id}`,
      __wxWebviewId__: id,
    });
    this.frame = new PageFrame(phone, this, library.stylesFor(path));
  }

  load(): void {
    this.#root.attach(...this.frame.takePlace());
    this.call('onLoad', { ...this.query });
    this.#phone.timers.setTimeout(() => this.call('onReady'));
  }

  show(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    this.call('onShow');
    this.component.triggerPageLifetime('show', []);
  }

  hide(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.call('onHide');
    this.component.triggerPageLifetime('hide', []);
  }

  unload(): void {
    this.#isShown = false;
    this.call('onUnload');
    this.#root.release();
    this.frame.remove();
  }

  setOnTop(isOnTop: boolean): void {
    this.frame.setVisible(isOnTop);
  }

  /** Calls one of the page's own functions if it defines it; what that throws is raised on the phone. */
  call(name: string, ...values: unknown[]): unknown {
    const method = this.instance[name];
    if (typeof method !== 'function') return undefined;
    try {
      return method.apply(this.instance, values);
    } catch (error) {
      this.#phone.raise(error);
      return undefined;
    }
  }
}
