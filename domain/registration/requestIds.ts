/** Far more than the presses that may still come again: a phone repeats one at a time, and only until it is answered. */
export const requestsRemembered = 20;

type RequestIds = { readonly requestId: string; readonly spentRequestIds?: readonly string[] };

/** Whether this press has made a registration already, be that over or not. */
export const isSpent = ({ requestId: last, spentRequestIds = [] }: RequestIds, requestId: string): boolean =>
  requestId === last || spentRequestIds.includes(requestId);

/** What the next generation remembers, for good but for what is older than any press on its way. */
export const spentAfter = (earlier: RequestIds | null): readonly string[] =>
  earlier === null ? [] : [...(earlier.spentRequestIds ?? []), earlier.requestId].slice(-requestsRemembered);
