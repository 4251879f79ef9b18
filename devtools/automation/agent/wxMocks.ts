import type { AutomatedPhone } from './automatedPhone';
import { type DeclaredFunction, declaredFunction } from './declaredFunction';

type Callbacks = Partial<Record<'success' | 'fail' | 'complete', (answer: unknown) => void>>;

export type Mock =
  | { readonly functionDeclaration: string; readonly args: readonly unknown[] }
  | { readonly result: unknown };

/** Methods of `wx` that answer as a test says. */
export class WxMocks {
  readonly #phone: AutomatedPhone;
  readonly #originals = new Map<string, unknown>();

  constructor(phone: AutomatedPhone) {
    this.#phone = phone;
  }

  mock(name: string, mock: Mock): void {
    const original = this.#originals.has(name) ? this.#originals.get(name) : this.#phone.wx[name];
    this.#originals.set(name, original);
    const answer = 'result' in mock ? () => mock.result : this.#declared(original, mock);
    this.#phone.wx[name] = name.endsWith('Sync')
      ? answer
      : (...args: unknown[]) => calledBack(answer(...args), args[0]);
  }

  restore(name: string): void {
    if (!this.#originals.has(name)) return;
    this.#phone.wx[name] = this.#originals.get(name);
    this.#originals.delete(name);
  }

  /** The function finds the method that it stands for at `this.origin`, and `args` after the caller's own. */
  #declared(
    origin: unknown,
    { functionDeclaration, args }: { readonly functionDeclaration: string; readonly args: readonly unknown[] },
  ): DeclaredFunction {
    const declared = declaredFunction(this.#phone, functionDeclaration);
    return (...own) => declared.call({ origin }, ...own, ...args);
  }
}

/** Gives an answer the way WeChat does: to the callbacks, or as a promise to who passed none. */
async function calledBack(answer: unknown, options: unknown): Promise<unknown> {
  const { success, fail, complete } = callbacksOf(options);
  const given = await answer;
  const isFailure = /:\s*fail/.test(errMsgOf(given));
  (isFailure ? fail : success)?.(given);
  complete?.(given);
  const hasCallback = success !== undefined || fail !== undefined || complete !== undefined;
  if (isFailure && !hasCallback) throw given;
  return given;
}

const callbacksOf = (options: unknown): Callbacks =>
  // Options of a wx call: callbacks or nothing.
  typeof options === 'object' && options !== null ? (options as Callbacks) : {};

const errMsgOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'errMsg' in answer ? String(answer.errMsg) : '';
