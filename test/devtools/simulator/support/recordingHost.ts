import type { LogEntry, PhoneHost, PhoneSettings, PhoneStorage } from '../../../../devtools/simulator/phone/phoneHost';
import { RecordingCloudFiles } from './recordingCloudFiles';
import { RecordingWeChat } from './recordingWeChat';

class MemoryStorage implements PhoneStorage {
  readonly #values = new Map<string, string>();

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.#values.set(key, value);
  }

  remove(key: string): void {
    this.#values.delete(key);
  }

  keys(): string[] {
    return [...this.#values.keys()];
  }

  clear(): void {
    this.#values.clear();
  }
}

/** A phone's outside world that a test can read and answer for. */
export class RecordingHost implements PhoneHost {
  readonly phoneId = 'tester';
  readonly storage = new MemoryStorage();
  readonly memory = new MemoryStorage();
  readonly weChat = new RecordingWeChat();
  readonly cloudFiles = new RecordingCloudFiles();
  readonly settings: PhoneSettings;
  readonly logs: LogEntry[] = [];
  readonly exceptions: string[] = [];
  readonly calls: { readonly name: string; readonly data: unknown }[] = [];
  answerCall: (name: string, data: unknown) => Promise<{ result: unknown; requestID: string }> = async (
    name,
    data,
  ) => ({
    result: { name, data },
    requestID: 'request-1',
  });
  scanned: string | null = null;

  constructor(settings: PhoneSettings) {
    this.settings = settings;
  }

  callFunction(name: string, data: unknown): Promise<{ result: unknown; requestID: string }> {
    this.calls.push({ name, data });
    return this.answerCall(name, data);
  }

  async scanCode(): Promise<string | null> {
    return this.scanned;
  }

  log(entry: LogEntry): void {
    this.logs.push(entry);
  }

  onException(error: Error): void {
    this.exceptions.push(error.message);
  }

  /** What the package has written with console.log since the last time. */
  takeNotes(): unknown[] {
    return this.logs
      .splice(0)
      .filter(({ level }) => level === 'log')
      .map(({ args }) => args[0]);
  }
}
