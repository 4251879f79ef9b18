import type { GeneralComponent } from 'glass-easel';
import { networkStatus } from '../api/network';
import { createWx } from '../api/registry';
import type { PhonePackage } from '../compiler/compiledPackage';
import { registerBuiltins } from '../components/registry';
import { openedFromList } from '../outside/openingScenes';
import { Outside } from '../outside/outside';
import type { PhoneHost } from '../phoneHost';
import { openCapsuleMenu } from '../sheets/capsuleMenu';
import { ApiFailure } from './apiFailure';
import { PhoneBackend } from './backend';
import { ComponentLibrary } from './componentLibrary';
import { listenToGlassErrors } from './glassErrors';
import { type AppInstance, HostedApp } from './hostedApp';
import { moduleScope } from './moduleScope';
import { Modules } from './modules';
import { PageStack } from './pageStack';
import { absolutePath, parsePageUrl } from './paths';
import type { Phone } from './phone';
import { PhoneFiles } from './phoneFiles';
import { PhoneScreen } from './screen';
import { type LaunchOptions, PhoneSignals } from './signals';
import { TapGesture } from './tapGesture';
import { Timers } from './timers';

export interface RunOptions {
  readonly package: PhonePackage;
  readonly host: PhoneHost;
  readonly container: HTMLElement;
  /** The first page with its query; the app's first page without it. */
  readonly launchUrl?: string;
}

/** From the app's launch until it is closed or reloaded. */
export class PhoneRun implements Phone {
  readonly host: PhoneHost;
  readonly package: PhonePackage;
  readonly document: Document;
  readonly screen: PhoneScreen;
  readonly pages: PageStack;
  readonly signals = new PhoneSignals();
  readonly timers = new Timers((error) => this.raise(error));
  readonly tapGesture = new TapGesture();
  readonly files = new PhoneFiles();
  entry: LaunchOptions;
  readonly wx: Record<string, unknown>;
  readonly #launch: LaunchOptions;
  readonly #outside: Outside;
  readonly #app = new HostedApp((error) => this.raise(error));
  readonly #library: ComponentLibrary;
  readonly #modules: Modules;
  readonly #raised = new WeakSet<object>();
  readonly #stopListening: () => void;
  #isInFront = false;

  constructor({ package: phonePackage, host, container, launchUrl }: RunOptions) {
    this.host = host;
    this.package = phonePackage;
    this.document = container.ownerDocument;
    const address = parsePageUrl(launchUrl ?? phonePackage.appConfig.pages[0] ?? '', '');
    this.#launch = { ...address, scene: openedFromList, referrerInfo: {} };
    this.entry = this.#launch;
    this.screen = new PhoneScreen(container, phonePackage, {
      onBack: () => this.#act(() => this.pages.navigateBack(1)),
      onLeave: () => this.leave(),
      onMail: () => this.leave(),
      onMore: () =>
        openCapsuleMenu(this, () => this.enter(`/${phonePackage.appConfig.pages[0] ?? ''}`, openedFromList)),
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
    this.#outside = new Outside(this);
    this.wx = createWx(this, this.#launch);
    this.#modules = new Modules(
      phonePackage.modules,
      moduleScope({
        wx: this.wx,
        app: this.#app,
        library: this.#library,
        host,
        timers: this.timers,
        getCurrentPages: this.getCurrentPages,
      }),
    );
    const stopErrors = listenToGlassErrors(this.#library.space.getComponentSpace(), (error) => this.raise(error));
    const stopSettings = this.#followSettings();
    this.#stopListening = () => {
      stopErrors();
      stopSettings();
    };
  }

  /** Runs the app's code and opens its first page. */
  start(): void {
    this.#act(() => {
      this.#modules.require('app.js');
      this.#outside.start();
      this.#app.call('onLaunch', this.#launch);
      this.show();
      const query = Object.entries(this.#launch.query).map(([name, value]) => `${name}=${value}`);
      this.pages.reLaunch(`/${this.#launch.path}?${query.join('&')}`);
    });
  }

  show(): void {
    if (this.#isInFront || this.#outside.isOpen) return;
    this.#isInFront = true;
    this.#app.call('onShow', this.entry);
    this.signals.appShow.emit(this.entry);
    this.pages.show();
  }

  hide(): void {
    if (!this.#isInFront) return;
    this.#isInFront = false;
    this.pages.hide();
    this.#app.call('onHide');
    this.signals.appHide.emit();
  }

  enter(url: string, scene: number): void {
    this.#act(() => {
      const address = parsePageUrl(url, '');
      if (!this.pages.knows(address.path)) throw new Error(`page "${address.path}" is not found`);
      this.hide();
      this.pages.closeAll();
      this.entry = { ...address, scene, referrerInfo: {} };
      this.returnToFront();
      this.pages.reLaunch(url);
    });
  }

  leave(): void {
    this.hide();
    this.#outside.open();
  }

  scanned(code: string): void {
    this.#outside.follow(code);
  }

  returnToFront(): void {
    this.#outside.close();
    this.show();
  }

  stop(): void {
    this.#outside.stop();
    this.pages.closeAll();
    this.timers.clearAll();
    this.#stopListening();
    this.screen.remove();
  }

  getApp = (): AppInstance | undefined => this.#app.instance;

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
    this.#app.call('onError', report);
  }

  rejectionUnhandled(reason: unknown): void {
    this.signals.unhandledRejection.emit({ reason });
    this.#app.call('onUnhandledRejection', { reason });
    this.raise(reason);
  }

  resourceUrl(reference: string, from: GeneralComponent): string {
    const made = this.files.urlOf(reference);
    if (made !== undefined) return made;
    if (/^([a-z]+:|\/\/)/i.test(reference)) return reference;
    const owner = from.ownerShadowRoot?.getHostNode().is ?? '';
    return `${this.package.assetBase}${absolutePath(reference, owner)}`;
  }

  #followSettings(): () => void {
    const { settings } = this.host;
    let { network, fontSize } = settings;
    this.screen.setTextSize(fontSize);
    return settings.onChange(() => {
      if (network !== settings.network) this.signals.networkChange.emit(networkStatus(settings.network));
      this.screen.setTextSize(settings.fontSize);
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
