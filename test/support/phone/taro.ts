import { useEffect, useRef } from 'react';
import { phoneForTests } from './phoneForTests';

/** Taro's hooks and APIs as far as the pages use them, on the phone of `phoneForTests`. */
export const useRouter = () => ({ params: phoneForTests.parameters });

const everyTime = (hook: 'shown' | 'hidden' | 'pulled') => (listener: () => unknown) => {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => phoneForTests.listen(hook, () => latest.current()), []);
};
export const useDidHide = everyTime('hidden');
export const usePullDownRefresh = everyTime('pulled');

/** A page is shown once when it opens. */
export const useDidShow = (listener: () => unknown) => {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    latest.current();
    return phoneForTests.listen('shown', () => latest.current());
  }, []);
};

/** What the menu's 转发 would send, to be asked by a test. */
export const useShareAppMessage = (share: () => unknown) => {
  phoneForTests.share = share;
};

/** WeChat refuses a question whose answers are longer. */
const longestAnswer = 4;

const went = (how: string) => async (to?: { url: string }) => {
  phoneForTests.journey.push(`${how} ${to?.url ?? ''}`.trim());
};

export default {
  cloud: {
    init: () => undefined,
    callFunction: (call: { name: string; data: { action: string; input: unknown } }) => phoneForTests.call(call),
  },
  onNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) => {
    phoneForTests.listen('networkBack', () => listener({ isConnected: true }));
  },
  getStorageSync: (key: string) => structuredCloneOf(phoneForTests.storage.get(key) ?? ''),
  setStorageSync: (key: string, value: unknown) => phoneForTests.storage.set(key, structuredCloneOf(value)),
  removeStorageSync: (key: string) => phoneForTests.storage.delete(key),
  navigateTo: went('open'),
  redirectTo: went('replace'),
  switchTab: went('tab'),
  navigateBack: () => went('back')(undefined),
  getCurrentPages: () => [{}, {}],
  showToast: async ({ title }: { title: string }) => phoneForTests.notes.push(title),
  showModal: async ({
    title = '',
    content = '',
    confirmText = '',
    cancelText = '',
  }: Partial<Record<string, string>>) => {
    phoneForTests.questions.push({ title, content });
    if (confirmText.length > longestAnswer || cancelText.length > longestAnswer)
      throw new Error(`showModal:fail an answer is longer than ${longestAnswer} characters`);
    return { confirm: phoneForTests.agreesToConfirm };
  },
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => phoneForTests.journey.push(`call ${phoneNumber}`),
  pageScrollTo: async ({ selector = '' }: { selector?: string }) => phoneForTests.scrolls.push(selector),
  stopPullDownRefresh: () => undefined,
  setNavigationBarTitle: () => undefined,
  setClipboardData: async ({ data }: { data: string }) => phoneForTests.notes.push(data),
  vibrateShort: async () => undefined,
  createInnerAudioContext: () => {
    const sound = { src: '', play: () => phoneForTests.sounds.push(sound.src), onEnded: () => {}, onError: () => {} };
    return sound;
  },
  vibrateLong: async () => phoneForTests.notes.push('vibrates'),
  setNavigationBarColor: async () => undefined,
  setKeepScreenOn: async () => undefined,
  setScreenBrightness: async () => undefined,
  scanCode: () => phoneForTests.scan(),
  requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) => phoneForTests.answerPrompt(tmplIds),
  openSetting: went('settings'),
  addPhoneCalendar: async (entry: { title: string }) => {
    phoneForTests.notes.push(`calendar ${entry.title}`);
    phoneForTests.calendar.push(entry);
  },
  openLocation: async (place: { name: string }) => phoneForTests.notes.push(`map ${place.name}`),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0123456789abcdef' } }),
  getAppBaseInfo: () => ({ fontSizeSetting: phoneForTests.fontSizeSetting }),
  getWindowInfo: () => ({ pixelRatio: 2 }),
  nextTick: (run: () => void) => run(),
  getCurrentInstance: () => ({ page: {} }),
  createMapContext: () => ({
    getCenterLocation: ({ success, fail }: { success: (middle: object) => void; fail: () => void }) =>
      phoneForTests.mapMiddle ? success(phoneForTests.mapMiddle) : fail(),
  }),
  createIntersectionObserver: () => {
    let stop: () => void = () => undefined;
    const observer = {
      relativeToViewport: () => observer,
      // What waits for the bottom of the page is seen when a test says that it was reached.
      observe: (_selector: string, seen: (entry: { intersectionRatio: number }) => void) => {
        stop = phoneForTests.listen('bottomReached', () => seen({ intersectionRatio: 1 }));
      },
      disconnect: () => stop(),
    };
    return observer;
  },
  createSelectorQuery: () => {
    const query = { select: () => query, fields: () => query, exec: (done: (found: unknown[]) => void) => done([]) };
    return query;
  },
};

/** Storage keeps copies, as a phone does. */
const structuredCloneOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
