/** Far more than the presses that may still come again: a phone repeats one at a time, and only until it is answered. */
export const requestsRemembered = 20;

type RequestIds = { readonly requestId: string; readonly spentRequestIds?: readonly string[] };

/** Whether this press has made a registration already, be that over or not. */
export const isSpent = ({ requestId: last, spentRequestIds = [] }: RequestIds, requestId: string): boolean =>
  requestId === last || spentRequestIds.includes(requestId);

/** Request ids that the next generation remembers: the latest, more than may still be repeated. */
export const spentRequestIdsAfter = (earlier: RequestIds | null): readonly string[] =>
  earlier === null ? [] : [...(earlier.spentRequestIds ?? []), earlier.requestId].slice(-requestsRemembered);
