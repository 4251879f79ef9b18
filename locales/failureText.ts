/** What happened, and what to do next. */
export type FailureText = { readonly what: string; readonly next: string };
