import type { AutomationEvent } from '../protocol';
import type { AutomatedPhone } from './automatedPhone';

/** Tells the clients of whatever nobody in the mini-program caught. */
export class ExceptionWatch {
  readonly #phone: AutomatedPhone;
  readonly #emit: (event: AutomationEvent) => void;
  #watched: AutomatedPhone['wx'] | undefined;

  constructor(phone: AutomatedPhone, emit: (event: AutomationEvent) => void) {
    this.#phone = phone;
    this.#emit = emit;
  }

  /** A phone that was reloaded runs the mini-program anew, with another `wx`. */
  followRun(): void {
    const { wx } = this.#phone;
    if (wx === this.#watched) return;
    this.#watched = wx;
    if (typeof wx.onError === 'function') wx.onError((report: string) => this.#tell(report));
  }

  #tell(report: string): void {
    const [message = ''] = report.split('\n');
    this.#emit({ method: 'App.exceptionThrown', params: { exception: { message, stack: report } } });
  }
}
