import { ApiFailure } from './apiFailure';

/** Whether code runs because of a tap: in its handlers and what they resolve at once, no longer after a timer or an answer. */
export class TapGesture {
  #isFresh = false;

  mark(): void {
    this.#isFresh = true;
    setTimeout(() => {
      this.#isFresh = false;
    });
  }

  /** @throws ApiFailure when no tap led here. */
  require(): void {
    if (!this.#isFresh) throw new ApiFailure('can only be invoked by user TAP gesture.');
  }
}
