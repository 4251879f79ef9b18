import type { GeneralComponent } from 'glass-easel';
import { createWx } from '../api/registry';
import type { PhonePackage } from '../compiler/compiledPackage';
import { registerBuiltins } from '../components/registry';
import { openedFromList } from '../outside/openingScenes';
import { Outside } from '../outside/outside';
import { ApiFailure } from '../phone/apiFailure';
import { isCloudFile } from '../phone/cloudFiles';
import { absolutePath, parsePageUrl } from '../phone/paths';
import type { Phone } from '../phone/phone';
import { PhoneFiles } from '../phone/phoneFiles';
import type { PhoneHost } from '../phone/phoneHost';
import { type LaunchOptions, PhoneSignals } from '../phone/signals';
import { TapGesture } from '../phone/tapGesture';
import { Timers } from '../phone/timers';
import { openCapsuleMenu } from '../sheets/capsuleMenu';
import { AppFront } from './appFront';
import { PhoneBackend } from './backend';
import { ComponentLibrary } from './componentLibrary';
import { errorOf } from './errorOf';
import { followSettings } from './followSettings';
import { listenToGlassErrors } from './glassErrors';
import { type AppInstance, HostedApp } from './hostedApp';
import { moduleScope } from './moduleScope';
import { Modules } from './modules';
import { PageStack } from './pageStack';
import { PhoneScreen } from './screen';

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
  readonly wx: Record<string, unknown>;
  readonly #launch: LaunchOptions;
  readonly #outside: Outside;
  readonly #front: AppFront;
  readonly #app = new HostedApp((error) => this.raise(error));
  readonly #library: ComponentLibrary;
  readonly #modules: Modules;
  readonly #raised = new WeakSet<object>();
  readonly #stopListening: () => void;

  constructor({ package: phonePackage, host, container, launchUrl }: RunOptions) {
    this.host = host;
    this.package = phonePackage;
    this.document = container.ownerDocument;
    const address = parsePageUrl(launchUrl ?? phonePackage.appConfig.pages[0] ?? '', '');
    this.#launch = { ...address, scene: openedFromList, referrerInfo: {} };
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
    const { signals, pages } = this;
    this.#front = new AppFront({ app: this.#app, signals, pages, outside: this.#outside, launch: this.#launch });
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
    const stopSettings = followSettings(this, this.#front);
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

  get entry(): LaunchOptions {
    return this.#front.entry;
  }

  show = (): void => this.#front.show();
  hide = (): void => this.#front.hide();
  leave = (): void => this.#front.leave();
  returnToFront = (): void => this.#front.returnToFront();
  enter = (url: string, scene: number): void => this.#act(() => this.#front.enter(url, scene));

  scanned(code: string): void {
    this.#outside.follow(code);
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
    const error = errorOf(raised);
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
    if (isCloudFile(reference)) return this.host.cloudFiles.urlOf(reference);
    if (/^([a-z]+:|\/\/)/i.test(reference)) return reference;
    const owner = from.ownerShadowRoot?.getHostNode().is ?? '';
    return `${this.package.assetBase}${absolutePath(reference, owner)}`;
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
