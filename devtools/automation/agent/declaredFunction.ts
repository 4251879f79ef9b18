import type { AutomatedPhone } from './automatedPhone';

export type DeclaredFunction = (this: unknown, ...args: unknown[]) => unknown;

/** The function whose source the client sent; it reaches what app code reaches. */
export function declaredFunction({ wx, getApp, getCurrentPages }: AutomatedPhone, source: string): DeclaredFunction {
  const create = new Function('wx', 'getApp', 'getCurrentPages', `return (${source});`);
  const declared: unknown = create(wx, getApp, getCurrentPages);
  if (typeof declared !== 'function') throw new Error('functionDeclaration is not a function');
  // Called with whatever the client sends: its own affair.
  return declared as DeclaredFunction;
}
