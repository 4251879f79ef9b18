import type { Instant } from '../../domain/time/instant';

/** What is shown while the network is gone: the copy on the phone, and when it was kept; null where there is none. */
export function withCopy<Value, Failure extends string, State extends { readonly failure: Failure | null }>(
  answered: State,
  fresh: Value | null,
  copy: { readonly value: Value; readonly keptAt: Instant } | null,
) {
  const isOffline = answered.failure === 'offline';
  const value = fresh ?? copy?.value ?? null;
  return {
    ...answered,
    value,
    failure: value !== null && isOffline ? null : answered.failure,
    keptAt: isOffline ? (copy?.keptAt ?? null) : null,
  };
}
