import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';

/** An API that gets any of these answers through them alone. */
export interface Callbacks {
  success?: (result: object) => void;
  fail?: (failure: object) => void;
  complete?: (outcome: object) => void;
}

/** Functions by their name on `wx`. */
export type ApiTable = Readonly<Record<string, unknown>>;
/** The APIs of one family, for one phone. */
export type ApiFamily = (phone: Phone) => ApiTable;

/**
 * An API with success, fail and complete, or a promise when the caller passes none of them. What `run` gives comes back
 * with `errMsg: "<name>:ok"`; an `ApiFailure` becomes `errMsg: "<name>:fail <reason>"`.
 */
export function asyncApi<Options extends object>(
  phone: Phone,
  name: string,
  run: (options: Options) => object | undefined | Promise<object | undefined>,
): (options?: Options & Callbacks) => Promise<object> | undefined {
  return (options) => {
    // A page may call without options; each API then sees every option as undefined.
    const given = (options ?? {}) as Options & Callbacks;
    const outcome = settle(name, () => run(given));
    const { success, fail, complete } = given;
    if (success === undefined && fail === undefined && complete === undefined) {
      return outcome.then(({ isOk, result }) => {
        if (!isOk) throw result;
        return result;
      });
    }
    outcome
      .then(({ isOk, result }) => {
        if (isOk) success?.(result);
        else fail?.(result);
        complete?.(result);
      })
      .catch((error: unknown) => phone.raise(error));
    return undefined;
  };
}

async function settle(
  name: string,
  run: () => object | undefined | Promise<object | undefined>,
): Promise<{ isOk: boolean; result: object }> {
  try {
    return { isOk: true, result: { errMsg: `${name}:ok`, ...(await run()) } };
  } catch (error) {
    if (error instanceof ApiFailure) {
      const code = error.errCode === undefined ? {} : { errCode: error.errCode };
      return { isOk: false, result: { errMsg: `${name}:fail ${error.message}`, ...code } };
    }
    throw error;
  }
}
