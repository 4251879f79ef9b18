import * as v from 'valibot';

/** What miniprogram-automator sends. An answer repeats the id; a message without one is an event. */
export const automationRequest = v.object({
  id: v.string(),
  method: v.string(),
  params: v.optional(v.record(v.string(), v.unknown()), {}),
});

export type AutomationAnswer =
  | { readonly id: string; readonly result: unknown }
  | { readonly id: string; readonly error: { readonly message: string } };

export type AutomationEvent = {
  readonly method: 'App.logAdded' | 'App.exceptionThrown' | 'App.bindingCalled';
  readonly params: unknown;
};
