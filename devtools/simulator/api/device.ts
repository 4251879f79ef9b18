import { pageOfCode } from '../outside/scanned';
import { ApiFailure } from '../phone/apiFailure';
import { memorySlot } from '../phone/memorySlot';
import { texts } from '../phone/texts';
import { type ApiFamily, asyncApi } from './asyncApi';

export const device: ApiFamily = (phone) => {
  const nothing = () => undefined;
  const clipboard = memorySlot(phone.host.memory, 'clipboard', '');
  return {
    scanCode: asyncApi(phone, 'scanCode', async () => {
      const result = await phone.host.scanCode();
      if (result === null) throw new ApiFailure('cancel');
      const path = pageOfCode(phone, result);
      if (path !== null) return { result: '', scanType: 'WX_CODE', charSet: '', path, rawData: '' };
      return { result, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' };
    }),
    vibrateShort: asyncApi(phone, 'vibrateShort', nothing),
    vibrateLong: asyncApi(phone, 'vibrateLong', nothing),
    setKeepScreenOn: asyncApi(phone, 'setKeepScreenOn', nothing),
    setScreenBrightness: asyncApi(phone, 'setScreenBrightness', nothing),
    setClipboardData: asyncApi<{ data: string }>(phone, 'setClipboardData', async ({ data }) => {
      if (typeof data !== 'string') throw new ApiFailure('parameter error: parameter.data should be String');
      // Browsers give the clipboard only to a focused page; the phone says so as WeChat does either way.
      await phone.document.defaultView?.navigator.clipboard?.writeText(data).catch(nothing);
      clipboard.write(data);
      phone.screen.say(texts.copied);
      return undefined;
    }),
    getClipboardData: asyncApi(phone, 'getClipboardData', () => ({ data: clipboard.read() })),
    createInnerAudioContext: () => {
      const audio = phone.document.createElement('audio');
      const on = (event: string) => (listener: () => void) => audio.addEventListener(event, listener);
      return {
        get src() {
          return audio.src;
        },
        set src(src: string) {
          audio.src = /^(https?:|data:|blob:)/.test(src) ? src : `${phone.package.assetBase}${src.replace(/^\//, '')}`;
        },
        // A browser may refuse sound before the first tap.
        play: () => void audio.play().catch(nothing),
        pause: () => audio.pause(),
        stop: () => {
          audio.pause();
          audio.currentTime = 0;
        },
        destroy: () => audio.removeAttribute('src'),
        onPlay: on('play'),
        onEnded: on('ended'),
        onError: on('error'),
        onCanplay: on('canplay'),
      };
    },
  };
};
