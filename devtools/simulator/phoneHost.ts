/** Everything outside the phone: the demo page, a test or the automation agent supplies it. */
export interface PhoneHost {
  readonly phoneId: string;
  /** Rejects with `{ errCode, errMsg }` as the cloud answered it. */
  callFunction(name: string, data: unknown): Promise<{ result: unknown; requestID: string }>;
  readonly storage: PhoneStorage;
  /** The text of the scanned code, or null when the person gave up. */
  scanCode(): Promise<string | null>;
  readonly settings: PhoneSettings;
  log(entry: LogEntry): void;
  /** Whatever nobody in the mini-program caught, and every API or component that is not emulated. */
  onException(error: Error): void;
}

export interface PhoneStorage {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
  clear(): void;
}

export type FontSize = 'standard' | 'large';
export type NetworkState = 'online' | 'offline' | 'slow';

export interface PhoneSettings {
  readonly fontSize: FontSize;
  readonly network: NetworkState;
  /** Calls the listener after each change; the answer stops it. */
  onChange(listener: () => void): () => void;
}

export interface LogEntry {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly args: readonly unknown[];
}
