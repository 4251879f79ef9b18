import type { PhoneStorage } from '../phone/phoneHost';

/** One phone's part of the browser's localStorage. */
export class BrowserStorage implements PhoneStorage {
  readonly #prefix: string;

  /** @param part the mini-program's own storage, or what the phone itself remembers. */
  constructor(phoneId: string, part: 'app' | 'memory' = 'app') {
    this.#prefix = part === 'app' ? `phone:${phoneId}:` : `phone-memory:${phoneId}:`;
  }

  get(key: string): string | null {
    return localStorage.getItem(this.#prefix + key);
  }

  set(key: string, value: string): void {
    localStorage.setItem(this.#prefix + key, value);
  }

  remove(key: string): void {
    localStorage.removeItem(this.#prefix + key);
  }

  keys(): string[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length));
  }

  clear(): void {
    for (const key of this.keys()) this.remove(key);
  }
}
