export type AppInstance = Record<string, unknown>;

/** What the package gave to `App()`, and its own functions called without letting an error out. */
export class HostedApp {
  readonly #raise: (error: unknown) => void;
  #instance: AppInstance | undefined;

  constructor(raise: (error: unknown) => void) {
    this.#raise = raise;
  }

  get instance(): AppInstance | undefined {
    return this.#instance;
  }

  define(definition: AppInstance): void {
    this.#instance = definition;
  }

  call(name: string, value?: unknown): void {
    const method = this.#instance?.[name];
    if (typeof method !== 'function') return;
    try {
      method.call(this.#instance, value);
    } catch (error) {
      this.#raise(error);
    }
  }
}
