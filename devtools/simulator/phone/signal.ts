export type Listener<Value> = (value: Value) => void;

/** Listeners in the order they came; one that is added or removed while the signal is given waits for the next. */
export class Signal<Value> {
  #listeners: readonly Listener<Value>[] = [];

  add(listener: Listener<Value>): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => this.remove(listener);
  }

  /** Without a listener removes them all, as WeChat's `wx.off…()` does. */
  remove(listener?: Listener<Value>): void {
    this.#listeners = listener === undefined ? [] : this.#listeners.filter((other) => other !== listener);
  }

  emit(value: Value): void {
    for (const listener of this.#listeners) listener(value);
  }

  get size(): number {
    return this.#listeners.length;
  }
}
