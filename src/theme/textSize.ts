import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { readStored, store } from '../device/localStore';

/** WeChat's own font setting from which on our large text is what the person would choose. */
const largeFontSetting = 20;
const key = 'textSize';

const listeners = new Set<() => void>();
let chosen = readStored(key, v.picklist(['standard', 'large']));
let system: 'standard' | 'large' = 'standard';

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const announce = () => {
  for (const listener of listeners) listener();
};
const isLarge = () => (chosen ?? system) === 'large';

/** Reads WeChat's font setting; the person's own choice in this app goes before it. */
export function followSystemTextSize(): void {
  // Taro's types leave the field out.
  const info: Taro.getAppBaseInfo.Result & { readonly fontSizeSetting?: number } = Taro.getAppBaseInfo();
  system = (info.fontSizeSetting ?? 0) >= largeFontSetting ? 'large' : 'standard';
  announce();
}

export function chooseTextSize(size: 'standard' | 'large'): void {
  chosen = size;
  store(key, size);
  announce();
}

export const useIsLargeText = () => useSyncExternalStore(subscribe, isLarge);
