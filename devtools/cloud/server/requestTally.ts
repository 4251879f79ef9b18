import { randomUUID } from 'node:crypto';

/** Counts, for each running invocation, the requests that bear its session token. */
export class RequestTally {
  readonly #counts = new Map<string, number>();

  /** A token that the SDK sends with every request of the invocation. */
  open(): string {
    const token = `invocation-${randomUUID()}`;
    this.#counts.set(token, 0);
    return token;
  }

  add(token: string | undefined, requests: number): void {
    const count = token === undefined ? undefined : this.#counts.get(token);
    if (token !== undefined && count !== undefined) this.#counts.set(token, count + requests);
  }

  /** Ends the counting; requests that still arrive under the token are nobody's. */
  close(token: string): number {
    const count = this.#counts.get(token) ?? 0;
    this.#counts.delete(token);
    return count;
  }
}
