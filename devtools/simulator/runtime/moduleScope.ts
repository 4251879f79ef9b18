import type { PhoneHost } from '../phone/phoneHost';
import type { Timers } from '../phone/timers';
import type { ComponentLibrary } from './componentLibrary';
import type { HostedApp } from './hostedApp';
import type { ModuleScope } from './modules';
import {
  createGlobalObject,
  forbiddenEval,
  forbiddenFunctionConstructor,
  phoneConsole,
  timerFunctions,
} from './sandbox';

interface ScopeParts {
  readonly wx: object;
  readonly app: HostedApp;
  readonly library: ComponentLibrary;
  readonly host: PhoneHost;
  readonly timers: Timers;
  readonly getCurrentPages: () => unknown[];
}

/** What every module of the package can name, the global object that holds the same names included. */
export function moduleScope({ wx, app, library, host, timers, getCurrentPages }: ScopeParts): ModuleScope {
  const globalObject = createGlobalObject();
  const scope: ModuleScope = {
    wx,
    App: app.define.bind(app),
    Page: library.registerPage.bind(library),
    Component: library.registerComponent.bind(library),
    Behavior: library.createBehavior.bind(library),
    getApp: () => app.instance,
    getCurrentPages,
    console: phoneConsole(host),
    Function: forbiddenFunctionConstructor(globalObject),
    eval: forbiddenEval,
    ...timerFunctions(timers),
    global: globalObject,
    globalThis: globalObject,
  };
  Object.assign(globalObject, scope);
  return scope;
}
