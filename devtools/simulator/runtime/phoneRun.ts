import {
  addGlobalErrorListener,
  type GeneralComponent,
  Component as GlassComponent,
  removeGlobalErrorListener,
} from 'glass-easel';
import { networkStatus } from '../api/network';
import { createWx } from '../api/registry';
import type { PhonePackage } from '../compiler/compiledPackage';
import { registerBuiltins } from '../components/registry';
import type { PhoneHost } from '../phoneHost';
import { ApiFailure } from './apiFailure';
import { PhoneBackend } from './backend';
import { ComponentLibrary, type Definition } from './componentLibrary';
import { Modules } from './modules';
import { PageStack } from './pageStack';
import { absolutePath, parsePageUrl } from './paths';
import type { Phone } from './phone';
import {
  createGlobalObject,
  forbiddenEval,
  forbiddenFunctionConstructor,
  phoneConsole,
  timerFunctions,
} from './sandbox';
import { PhoneScreen } from './screen';
import { type LaunchOptions, PhoneSignals } from './signals';
import { Timers } from './timers';

export interface RunOptions {
  readonly package: PhonePackage;
  readonly host: PhoneHost;
  readonly container: HTMLElement;
  /** The first page with its query; the app's first page without it. */
  readonly launchUrl?: string;
}

type AppInstance = Record<string, unknown>;

/** From the app's launch until it is closed or reloaded. */
export class PhoneRun implements Phone {
  readonly host: PhoneHost;
  readonly package: PhonePackage;
  readonly document: Document;
  readonly screen: PhoneScreen;
  readonly pages: PageStack;
  readonly signals = new PhoneSignals();
  readonly timers = new Timers((error) => this.raise(error));
  readonly wx: Record<string, unknown>;
  readonly #launch: LaunchOptions;
  readonly #library: ComponentLibrary;
  readonly #modules: Modules;
  readonly #raised = new WeakSet<object>();
  readonly #stopListening: () => void;
  #app: AppInstance | undefined;
  #isInFront = false;

  constructor({ package: phonePackage, host, container, launchUrl }: RunOptions) {
    this.host = host;
    this.package = phonePackage;
    this.document = container.ownerDocument;
    const address = parsePageUrl(launchUrl ?? phonePackage.appConfig.pages[0] ?? '', '');
    this.#launch = { ...address, scene: 1001, referrerInfo: {} };
    this.screen = new PhoneScreen(container, phonePackage, {
      onBack: () => this.#act(() => this.pages.navigateBack(1)),
      onTab: (path) => this.#tapTab(path),
      onResize: () => this.#announceSize(),
    });
    const backend = new PhoneBackend({
      document: this.document,
      size: () => ({ width: this.screen.width, height: this.screen.pageHeight }),
      isKnownTag: (tag) => this.#library.knowsTag(tag),
      onUnknownTag: (tag) => this.raise(new Error(`<${tag}> is neither a builtin component nor in usingComponents`)),
    });
    this.#library = new ComponentLibrary(this, backend, (path) => this.#modules.require(path));
    registerBuiltins(this.#library.space.getComponentSpace(), this);
    this.pages = new PageStack(this, this.#library);
    this.wx = createWx(this, this.#launch);
    this.#modules = new Modules(phonePackage.modules, this.#moduleScope());
    this.#stopListening = this.#listen();
  }

  /** Runs the app's code and opens its first page. */
  start(): void {
    this.#act(() => {
      this.#modules.require('app.js');
      this.#callApp('onLaunch', this.#launch);
      this.show();
      const query = Object.entries(this.#launch.query).map(([name, value]) => `${name}=${value}`);
      this.pages.reLaunch(`/${this.#launch.path}?${query.join('&')}`);
    });
  }

  show(): void {
    if (this.#isInFront) return;
    this.#isInFront = true;
    this.#callApp('onShow', this.#launch);
    this.signals.appShow.emit(this.#launch);
    this.pages.show();
  }

  hide(): void {
    if (!this.#isInFront) return;
    this.#isInFront = false;
    this.pages.hide();
    this.#callApp('onHide');
    this.signals.appHide.emit();
  }

  stop(): void {
    this.pages.closeAll();
    this.timers.clearAll();
    this.#stopListening();
    this.screen.remove();
  }

  getApp = (): AppInstance | undefined => this.#app;

  getCurrentPages = (): unknown[] => this.pages.open.map((page) => page.instance);

  raise(raised: unknown): void {
    const error = raised instanceof Error ? raised : new Error(describe(raised));
    if (this.#raised.has(error)) return;
    this.#raised.add(error);
    this.screen.showProblem(error.message);
    this.host.log({ level: 'error', args: [error] });
    this.host.onException(error);
    const report = `${error.message}\n${error.stack ?? ''}`;
    this.signals.error.emit(report);
    this.#callApp('onError', report);
  }

  rejectionUnhandled(reason: unknown): void {
    this.signals.unhandledRejection.emit({ reason });
    this.#callApp('onUnhandledRejection', { reason });
    this.raise(reason);
  }

  resourceUrl(reference: string, from: GeneralComponent): string {
    if (/^([a-z]+:|\/\/)/i.test(reference)) return reference;
    const owner = from.ownerShadowRoot?.getHostNode().is ?? '';
    return `${this.package.assetBase}${absolutePath(reference, owner)}`;
  }

  #moduleScope() {
    const globalObject = createGlobalObject();
    const scope = {
      wx: this.wx,
      App: (definition: AppInstance) => {
        this.#app = definition;
      },
      Page: (definition: Definition) => this.#library.registerPage(definition),
      Component: (definition: Definition) => this.#library.registerComponent(definition),
      Behavior: (definition: Definition) => this.#library.createBehavior(definition),
      getApp: this.getApp,
      getCurrentPages: this.getCurrentPages,
      console: phoneConsole(this.host),
      Function: forbiddenFunctionConstructor(globalObject),
      eval: forbiddenEval,
      ...(timerFunctions(this.timers) as Record<
        'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval',
        unknown
      >),
      global: globalObject,
      globalThis: globalObject,
    };
    return Object.assign(scope, { global: Object.assign(globalObject, scope) });
  }

  #listen(): () => void {
    const space = this.#library.space.getComponentSpace();
    // glass-easel has one list of error listeners for every phone of a document.
    const onError = (error: unknown, _: unknown, related?: GeneralComponent | string): boolean | undefined => {
      const isForeign = GlassComponent.isComponent(related) && related.getRootBehavior().ownerSpace !== space;
      if (isForeign) return undefined;
      this.raise(error);
      return false;
    };
    addGlobalErrorListener(onError as never);
    const stopSettings = this.#followSettings();
    return () => {
      removeGlobalErrorListener(onError as never);
      stopSettings();
    };
  }

  #followSettings(): () => void {
    const { settings } = this.host;
    let { network, fontSize } = settings;
    return settings.onChange(() => {
      if (network !== settings.network) this.signals.networkChange.emit(networkStatus(settings.network));
      // WeChat's font size is set in its own settings: a person leaves the mini-program for that and comes back.
      if (fontSize !== settings.fontSize && this.#isInFront) {
        this.hide();
        this.show();
      }
      ({ network, fontSize } = settings);
    });
  }

  #tapTab(path: string): void {
    const index = this.package.appConfig.tabBar?.list.findIndex((item) => item.pagePath === path) ?? -1;
    const text = this.package.appConfig.tabBar?.list[index]?.text ?? '';
    this.#act(() => this.pages.switchTab(`/${path}`));
    this.pages.top?.call('onTabItemTap', { index, pagePath: path, text });
  }

  #announceSize(): void {
    const size = { windowWidth: this.screen.width, windowHeight: this.screen.pageHeight };
    this.signals.windowResize.emit({ size });
    this.pages.top?.call('onResize', { size });
  }

  #callApp(name: string, value?: unknown): void {
    const method = this.#app?.[name];
    if (typeof method === 'function') this.#act(() => method.call(this.#app, value));
  }

  #act(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.raise(error instanceof ApiFailure ? new Error(error.message) : error);
    }
  }
}

function describe(raised: unknown): string {
  if (typeof raised === 'object' && raised !== null && 'errMsg' in raised) return String(raised.errMsg);
  return typeof raised === 'string' ? raised : (JSON.stringify(raised) ?? String(raised));
}
