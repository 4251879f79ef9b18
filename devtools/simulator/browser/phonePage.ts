import { AdjustableSettings } from '../adjustableSettings';
import type { PhonePackage } from '../compiler/compiledPackage';
import { createPhone, type RunningPhone } from '../createPhone';
import { BrowserStorage } from './browserStorage';
import { HttpHost } from './httpHost';
import { isFramed, listenToParent, scanThroughParent } from './parentWindow';
import { answerScans, scanAnotherPhone } from './scan';
import { settingsFrom } from './settingsQuery';

declare global {
  /** Left by package.js. */
  var compiledMiniProgram: PhonePackage;
  /** For the automation agent beside the phone. */
  var phone: RunningPhone;
}

const query = new URLSearchParams(location.search);
const phoneId = query.get('phone') ?? 'phone';
const container = document.querySelector<HTMLElement>('#phone');
if (container === null) throw new Error('phone.html has no #phone');

document.title = globalThis.compiledMiniProgram.appConfig.window?.navigationBarTitleText ?? '';
const settings = new AdjustableSettings(settingsFrom(query));
const host = new HttpHost({
  phoneId,
  settings,
  storage: new BrowserStorage(phoneId),
  memory: new BrowserStorage(phoneId, 'memory'),
  scan: () => (isFramed ? scanThroughParent() : scanAnotherPhone(phoneId, container)),
});
const launchUrl = query.get('open') ?? undefined;
const running = createPhone({
  package: globalThis.compiledMiniProgram,
  host,
  container,
  ...(launchUrl === undefined ? {} : { launchUrl }),
});
globalThis.phone = running;

addEventListener('unhandledrejection', (event) => running.rejectionUnhandled(event.reason));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') running.show();
  else running.hide();
});
answerScans(phoneId, () => running.currentCanvases());
listenToParent({ phone: running, settings, storages: [host.storage, host.memory] });
