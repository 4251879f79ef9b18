import { randomUUID } from 'node:crypto';

export type RunningInvocation = {
  readonly functionName: string;
  /** What set it off, as TCB_SOURCE: "wx_client", "wx_trigger,scf", … */
  readonly source: string;
};

/** Knows each running invocation by the session token that its requests bear, and counts those requests. */
export class RunningInvocations {
  readonly #running = new Map<string, { readonly invocation: RunningInvocation; requests: number }>();

  /** A token that the SDK sends with every request of the invocation. */
  open(invocation: RunningInvocation): string {
    const token = `invocation-${randomUUID()}`;
    this.#running.set(token, { invocation, requests: 0 });
    return token;
  }

  /** Whether a function is in the middle of something. */
  get areAny(): boolean {
    return this.#running.size > 0;
  }

  /** Null for a request that comes from no function, or after its function has answered. */
  find(token: string | undefined): RunningInvocation | null {
    return this.#running.get(token ?? '')?.invocation ?? null;
  }

  addRequests(token: string | undefined, requests: number): void {
    const running = this.#running.get(token ?? '');
    if (running) running.requests += requests;
  }

  /** Ends the counting; requests that still arrive under the token are nobody's. */
  close(token: string): number {
    const requests = this.#running.get(token)?.requests ?? 0;
    this.#running.delete(token);
    return requests;
  }
}
