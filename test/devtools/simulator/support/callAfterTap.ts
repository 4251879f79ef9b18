import type { TestPhone } from './aPhone';

/** Calls an API as a handler of a tap does; a failure is the answer. */
export function callAfterTap({ phone, tap, call }: TestPhone, api: string, options: object): Promise<unknown> {
  let answer: Promise<unknown> | undefined;
  const listen = () => {
    answer ??= call(api, options);
  };
  phone.pageStack.at(-1)?.component.addListener('tap', listen);
  tap('.count');
  phone.pageStack.at(-1)?.component.removeListener('tap', listen);
  if (answer === undefined) throw new Error('the tap reached nobody');
  return answer.catch((failure: unknown) => failure);
}
