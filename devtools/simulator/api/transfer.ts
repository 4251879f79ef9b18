import { ApiFailure } from '../phone/apiFailure';
import type { Phone } from '../phone/phone';
import { type Listener, Signal } from '../phone/signal';

export interface TransferProgress {
  readonly progress: number;
  readonly [bytes: string]: number;
}

/** A file on its way, as the page that sent it off can follow it and break it off. */
export class Transfer {
  readonly #phone: Phone;
  readonly #progress = new Signal<TransferProgress>();
  readonly #abort = new AbortController();
  #failure: ApiFailure | undefined;

  constructor(phone: Phone) {
    this.#phone = phone;
  }

  /** What the page gets of it. */
  readonly task = {
    abort: (): void => this.#breakOff(new ApiFailure('abort')),
    onProgressUpdate: (listener: Listener<TransferProgress>): void => {
      this.#progress.add(listener);
    },
    offProgressUpdate: (listener?: Listener<TransferProgress>): void => this.#progress.remove(listener),
  };

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  tell(progress: TransferProgress): void {
    if (!this.signal.aborted) this.#progress.emit(progress);
  }

  /** Runs it; it fails at once when the page breaks it off or the network goes. */
  async run<Value>(send: () => Promise<Value>): Promise<Value> {
    const { settings } = this.#phone.host;
    const lookAtNetwork = () => {
      if (settings.network === 'offline') this.#breakOff(disconnected());
    };
    const stopLooking = settings.onChange(lookAtNetwork);
    try {
      lookAtNetwork();
      return await Promise.race([this.#brokenOff(), this.#sent(send)]);
    } finally {
      stopLooking();
    }
  }

  async #sent<Value>(send: () => Promise<Value>): Promise<Value> {
    // The task is the page's before anything happens to it.
    await Promise.resolve();
    if (this.#failure !== undefined) throw this.#failure;
    return send();
  }

  #brokenOff(): Promise<never> {
    return new Promise((_resolve, reject) => {
      const fail = () => reject(this.#failure ?? new ApiFailure('abort'));
      if (this.signal.aborted) fail();
      else this.signal.addEventListener('abort', fail);
    });
  }

  #breakOff(failure: ApiFailure): void {
    this.#failure ??= failure;
    this.#abort.abort();
  }
}

export const disconnected = (): ApiFailure => new ApiFailure('Error: request:fail net::ERR_INTERNET_DISCONNECTED', -1);
