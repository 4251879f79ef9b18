/** What the host tells a worker: one invocation, with the environment it runs in. */
export type Assignment = {
  readonly event: unknown;
  readonly environment: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly timeoutSeconds: number;
};

/**
 * What a worker tells the host: that its bundle is loaded, then one outcome for each assignment; `result` is JSON text,
 * `output` what the function printed meanwhile.
 * `code` is V8's compiled form of the bundle where the worker was given none that V8 takes.
 */
export type WorkerReport =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'compiled'; readonly code: Uint8Array }
  | { readonly kind: 'result'; readonly result: string }
  | { readonly kind: 'failure'; readonly message: string };

export type WorkerData = {
  readonly bundle: string;
  readonly functionName: string;
  readonly memoryMegabytes: number;
  /** As `SharedClock` shares it. */
  readonly clock: SharedArrayBuffer;
  /** Where an earlier worker's compiled form of the bundle is kept, if there was one. */
  readonly codeFile: string;
};
