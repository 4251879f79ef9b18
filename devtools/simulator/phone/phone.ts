import type { GeneralComponent } from 'glass-easel';
import type { PhonePackage } from '../compiler/compiledPackage';
import type { Glass } from './glass';
import type { Pages } from './page';
import type { PhoneFiles } from './phoneFiles';
import type { PhoneHost } from './phoneHost';
import type { LaunchOptions, PhoneSignals } from './signals';
import type { TapGesture } from './tapGesture';
import type { Timers } from './timers';

/** One run of the mini-program on one phone: what its APIs and builtin components work with. */
export interface Phone {
  readonly host: PhoneHost;
  readonly package: PhonePackage;
  readonly document: Document;
  readonly screen: Glass;
  readonly pages: Pages;
  readonly signals: PhoneSignals;
  readonly timers: Timers;
  readonly tapGesture: TapGesture;
  readonly files: PhoneFiles;
  /** How the mini-program was opened last. */
  readonly entry: LaunchOptions;
  /** Shows an error nobody caught on the phone, and tells the app, the console and the host. Each error once. */
  raise(error: unknown): void;
  /** Opens a page of the mini-program from outside, in place of whatever is open. @param scene WeChat's number for how. */
  enter(url: string, scene: number): void;
  /** The mini-program comes back to the front as it was left. */
  returnToFront(): void;
  /** The URL of a file that a page names: remote, data and blob URLs stay as they are. */
  resourceUrl(reference: string, from: GeneralComponent): string;
}
