/**
 * What one person has said about messages, counted so that nothing late undoes what came after it: a prompt's answers
 * count for as many stops as there were when they first came.
 */
export type Messaging = {
  /** Raised by every answered prompt and every stop: who writes on the condition that it is what was read came first. */
  readonly acts: number;
  /** How often messages were stopped. */
  readonly stops: number;
  /** The last prompts, each with the stops before it. */
  readonly spent: readonly { readonly requestId: string; readonly stops: number }[];
};

export const noPreferences: Messaging = { acts: 0, stops: 0, spent: [] };

/** Far more than the prompts that phones may still send again, of which each keeps ten. */
export const promptsRemembered = 50;

/** The stops before a prompt's answers came first; null when they are new. */
export const stopsWhenAnswered = ({ spent }: Messaging, requestId: string): number | null =>
  spent.find((one) => one.requestId === requestId)?.stops ?? null;

export const withPromptAnswered = ({ acts, stops, spent }: Messaging, requestId: string): Messaging => ({
  acts: acts + 1,
  stops,
  spent: [...spent, { requestId, stops }].slice(-promptsRemembered),
});

export const withMessagesStopped = ({ acts, stops, spent }: Messaging): Messaging => ({
  acts: acts + 1,
  stops: stops + 1,
  spent,
});
