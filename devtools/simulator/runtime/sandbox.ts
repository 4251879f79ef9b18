import { moduleParameters, type suppliedNames } from '../compiler/moduleParameters';
import type { PhoneHost } from '../phone/phoneHost';
import type { Timers } from '../phone/timers';

export type SuppliedValues = Readonly<Record<(typeof suppliedNames)[number], unknown>>;

const languageGlobals =
  `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Infinity Int16Array
  Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet
  decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt unescape
  undefined`.split(/\s+/);

/** The object that a module reaches as `global` or `globalThis`: the language, and nothing of a browser or Node. */
export function createGlobalObject(): Record<string, unknown> {
  return Object.fromEntries(languageGlobals.map((name) => [name, Reflect.get(globalThis, name)]));
}

/** WeChat has no code generation; only the idiom that asks for the global object is answered. */
export function forbiddenFunctionConstructor(globalObject: object): unknown {
  function forbidden(...source: unknown[]): () => object {
    if (source[source.length - 1] === 'return this') return () => globalObject;
    throw new EvalError('new Function is not allowed in a mini-program');
  }
  forbidden.prototype = Function.prototype;
  return forbidden;
}

export function forbiddenEval(): never {
  throw new EvalError('eval is not allowed in a mini-program');
}

export function phoneConsole(host: PhoneHost): Readonly<Record<string, (...args: unknown[]) => void>> {
  const at =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]) =>
      host.log({ level, args });
  const quiet = () => undefined;
  return {
    log: at('log'),
    debug: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    group: at('log'),
    groupCollapsed: at('log'),
    groupEnd: quiet,
    table: at('log'),
    trace: at('log'),
    time: quiet,
    timeEnd: quiet,
    assert: (isTrue: unknown, ...args: unknown[]) => {
      if (!isTrue) host.log({ level: 'error', args: ['Assertion failed:', ...args] });
    },
  };
}

type TimerName = 'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval';

export function timerFunctions(timers: Timers): Readonly<Record<TimerName, unknown>> {
  return {
    setTimeout: timers.setTimeout.bind(timers),
    setInterval: timers.setInterval.bind(timers),
    clearTimeout: timers.clear.bind(timers),
    clearInterval: timers.clear.bind(timers),
  };
}

/** The arguments for a module function; every name that a mini-program has not is undefined. */
export function moduleArguments(supplied: SuppliedValues): unknown[] {
  const byName: Readonly<Record<string, unknown>> = supplied;
  return moduleParameters.map((name) => byName[name]);
}
