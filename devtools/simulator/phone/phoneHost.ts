import type { CloudFiles } from './cloudFiles';

/** Everything outside the phone: the page that it runs in, or a test, supplies it. */
export interface PhoneHost {
  readonly phoneId: string;
  /** Rejects with `{ errCode, errMsg }` as the cloud answered it. */
  callFunction(name: string, data: unknown): Promise<{ result: unknown; requestID: string }>;
  readonly cloudFiles: CloudFiles;
  readonly storage: PhoneStorage;
  /** What the phone remembers of its own, outside the mini-program: permissions, its calendar. */
  readonly memory: PhoneStorage;
  readonly weChat: WeChatLine;
  /** The text of the scanned code, or null when the person gave up. */
  scanCode(): Promise<string | null>;
  readonly settings: PhoneSettings;
  log(entry: LogEntry): void;
  /** Whatever nobody in the mini-program caught, and every API or component that is not emulated. */
  onException(error: Error): void;
}

/** WeChat's own servers as the phone reaches them. Everything rejects when they are out of reach. */
export interface WeChatLine {
  /** The message templates that the mini-program has. */
  templates(): Promise<readonly MessageTemplate[]>;
  /** Tells that the phone's owner accepts one message of each template. */
  accept(templateIds: readonly string[]): Promise<void>;
  /** Gives all that has arrived, oldest first, once it is known and again after each change; the answer stops it. */
  onArrivals(listener: (arrivals: Arrivals) => void): () => void;
  /** Whom the phone's owner can send a card to. */
  contacts(): Promise<readonly Contact[]>;
  /** @param to a contact's id. */
  share(to: string, card: ShareCard): Promise<void>;
}

/** What has come to a phone from outside. */
export interface Arrivals {
  readonly notices: readonly ServiceNotice[];
  readonly cards: readonly ReceivedCard[];
}

export interface Contact {
  readonly id: string;
  readonly name: string;
}

/** A page of the mini-program as it is sent to a chat. */
export interface ShareCard {
  readonly title: string;
  /** With its query, without a leading slash. */
  readonly path: string;
  /** A data URL, or empty. */
  readonly picture: string;
}

export interface ReceivedCard extends ShareCard {
  readonly id: string;
  /** The sender's name. */
  readonly from: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A subscribe message as WeChat shows it. */
export interface ServiceNotice {
  readonly id: string;
  readonly title: string;
  /** Where a tap leads: a page of the mini-program with its query; null for nowhere. */
  readonly page: string | null;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  /** ISO 8601. */
  readonly at: string;
}

export interface MessageTemplate {
  readonly id: string;
  readonly title: string;
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
