import Taro from '@tarojs/taro';

const sound = '/assets/sounds/bell.wav';

/** Heard and felt: a phone that lies silent on a desk still trembles. */
export function ringBell(): void {
  Taro.vibrateLong().catch(() => undefined);
  const bell = Taro.createInnerAudioContext();
  bell.onEnded(() => bell.destroy());
  bell.onError(() => bell.destroy());
  bell.src = sound;
  bell.play();
}
