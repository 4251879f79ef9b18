import type { AdjustableSettings } from '../adjustableSettings';
import type { RunningPhone } from '../createPhone';
import type { PhoneStorage } from '../phone/phoneHost';
import { settingsFrom } from './settingsQuery';

export const isFramed = parent !== window;

interface PhoneControls {
  readonly phone: RunningPhone;
  readonly settings: AdjustableSettings;
  readonly storages: readonly PhoneStorage[];
}

/**
 * Obeys the page that frames the phone. Messages: `{type: 'phone-settings', font?, network?}`, `{type: 'phone-reload'}`,
 * `{type: 'phone-reset'}` (forgets what it stores and remembers, and reloads), `{type: 'phone-show'}`, `{type: 'phone-hide'}`,
 * `{type: 'phone-leave'}` (shows WeChat around the mini-program).
 */
export function listenToParent({ phone, settings, storages }: PhoneControls): void {
  const acts: Readonly<Record<string, (message: Readonly<Record<string, unknown>>) => void>> = {
    'phone-settings': (message) => settings.adjust(settingsFrom(new Map(Object.entries(message)))),
    'phone-reload': () => phone.reload(),
    'phone-reset': () => {
      for (const storage of storages) storage.clear();
      phone.reload();
    },
    'phone-show': () => phone.show(),
    'phone-hide': () => phone.hide(),
    'phone-leave': () => phone.leave(),
  };
  addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== 'object' || data === null || !('type' in data)) return;
    acts[String(data.type)]?.(Object.fromEntries(Object.entries(data)));
  });
  if (isFramed) parent.postMessage({ type: 'phone-ready' }, location.origin);
}

let lastScan = 0;

/**
 * Asks the page that frames the phone to scan: `{type: 'phone-scan', id}` up, `{type: 'phone-scanned', id, code}` down,
 * where a null code means that the person gave up.
 */
export function scanThroughParent(): Promise<string | null> {
  lastScan += 1;
  const id = String(lastScan);
  return new Promise((resolve) => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== parent || typeof data !== 'object' || data === null) return;
      if (!('type' in data) || data.type !== 'phone-scanned' || !('id' in data) || data.id !== id) return;
      removeEventListener('message', hear);
      resolve('code' in data && typeof data.code === 'string' ? data.code : null);
    };
    addEventListener('message', hear);
    parent.postMessage({ type: 'phone-scan', id }, location.origin);
  });
}
