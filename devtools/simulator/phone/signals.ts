import { Signal } from './signal';

export interface LaunchOptions {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
  readonly referrerInfo: Readonly<Record<string, unknown>>;
}

/** What `wx.on…` listeners can wait for. */
export class PhoneSignals {
  readonly appShow = new Signal<LaunchOptions>();
  readonly appHide = new Signal<void>();
  readonly error = new Signal<string>();
  readonly unhandledRejection = new Signal<{ readonly reason: unknown }>();
  readonly networkChange = new Signal<{ readonly isConnected: boolean; readonly networkType: string }>();
  readonly themeChange = new Signal<{ readonly theme: string }>();
  readonly windowResize = new Signal<{ readonly size: { windowWidth: number; windowHeight: number } }>();
}
