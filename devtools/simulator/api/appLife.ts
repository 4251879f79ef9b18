import type { Listener, Signal } from '../phone/signal';
import type { LaunchOptions } from '../phone/signals';
import { type ApiFamily, asyncApi } from './asyncApi';

/** @param launch what the app was first opened with. */
export const appLife =
  (launch: LaunchOptions): ApiFamily =>
  (phone) => {
    const { signals, timers } = phone;
    const on =
      <Value>(signal: Signal<Value>) =>
      (listener: Listener<Value>) => {
        signal.add(listener);
      };
    const off =
      <Value>(signal: Signal<Value>) =>
      (listener?: Listener<Value>) =>
        signal.remove(listener);
    const neverHappens = () => undefined;
    return {
      getLaunchOptionsSync: () => launch,
      getEnterOptionsSync: () => phone.entry,
      // What DevTools answers for a project without an id of its own.
      getAccountInfoSync: () => ({
        miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
        plugin: {},
      }),
      onAppShow: on(signals.appShow),
      offAppShow: off(signals.appShow),
      onAppHide: on(signals.appHide),
      offAppHide: off(signals.appHide),
      onError: on(signals.error),
      offError: off(signals.error),
      onUnhandledRejection: on(signals.unhandledRejection),
      offUnhandledRejection: off(signals.unhandledRejection),
      onPageNotFound: neverHappens,
      offPageNotFound: neverHappens,
      nextTick: (callback: () => void) => {
        timers.setTimeout(callback);
      },
      getUpdateManager: () => ({
        onCheckForUpdate: neverHappens,
        onUpdateReady: neverHappens,
        onUpdateFailed: neverHappens,
        applyUpdate: neverHappens,
      }),
      getPrivacySetting: asyncApi(phone, 'getPrivacySetting', () => ({
        needAuthorization: false,
        privacyContractName: '',
      })),
      requirePrivacyAuthorize: asyncApi(phone, 'requirePrivacyAuthorize', neverHappens),
      openPrivacyContract: asyncApi(phone, 'openPrivacyContract', neverHappens),
      onNeedPrivacyAuthorization: neverHappens,
    };
  };
