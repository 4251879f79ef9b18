import type { FontSize, NetworkState, PhoneSettings } from './phone/phoneHost';
import { Signal } from './phone/signal';

/** Settings that the phone's owner turns while it runs. */
export class AdjustableSettings implements PhoneSettings {
  readonly #changed = new Signal<void>();
  #fontSize: FontSize;
  #network: NetworkState;

  constructor({ fontSize = 'standard', network = 'online' }: { fontSize?: FontSize; network?: NetworkState } = {}) {
    this.#fontSize = fontSize;
    this.#network = network;
  }

  get fontSize(): FontSize {
    return this.#fontSize;
  }

  get network(): NetworkState {
    return this.#network;
  }

  onChange(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  adjust({
    fontSize = this.#fontSize,
    network = this.#network,
  }: {
    fontSize?: FontSize;
    network?: NetworkState;
  }): void {
    this.#fontSize = fontSize;
    this.#network = network;
    this.#changed.emit();
  }
}
