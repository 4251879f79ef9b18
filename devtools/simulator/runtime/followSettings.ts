import { networkStatus } from '../api/network';
import type { Phone } from '../phone/phone';
import type { AppFront } from './appFront';

/** Has the phone follow its owner's settings; the answer stops it. */
export function followSettings({ host: { settings }, screen, signals }: Phone, front: AppFront): () => void {
  let { network, fontSize } = settings;
  screen.setTextSize(fontSize);
  return settings.onChange(() => {
    if (network !== settings.network) signals.networkChange.emit(networkStatus(settings.network));
    screen.setTextSize(settings.fontSize);
    // WeChat's font size is set in its own settings.
    if (fontSize !== settings.fontSize) front.blink();
    ({ network, fontSize } = settings);
  });
}
