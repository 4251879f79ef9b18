import type { AdjustableSettings } from '../adjustableSettings';
import type { RunningPhone } from '../createPhone';
import type { PhoneStorage } from '../phoneHost';
import { settingsFrom } from './settingsQuery';

interface PhoneControls {
  readonly phone: RunningPhone;
  readonly settings: AdjustableSettings;
  readonly storage: PhoneStorage;
}

/**
 * Obeys the page that frames the phone. Messages: `{type: 'phone-settings', font?, network?}`, `{type: 'phone-reload'}`,
 * `{type: 'phone-reset'}` (forgets the storage and reloads), `{type: 'phone-show'}`, `{type: 'phone-hide'}`.
 */
export function listenToParent({ phone, settings, storage }: PhoneControls): void {
  const acts: Readonly<Record<string, (message: Readonly<Record<string, unknown>>) => void>> = {
    'phone-settings': (message) => settings.adjust(settingsFrom(new Map(Object.entries(message)))),
    'phone-reload': () => phone.reload(),
    'phone-reset': () => {
      storage.clear();
      phone.reload();
    },
    'phone-show': () => phone.show(),
    'phone-hide': () => phone.hide(),
  };
  addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== 'object' || data === null || !('type' in data)) return;
    acts[String(data.type)]?.(Object.fromEntries(Object.entries(data)));
  });
  if (parent !== window) parent.postMessage({ type: 'phone-ready' }, location.origin);
}
