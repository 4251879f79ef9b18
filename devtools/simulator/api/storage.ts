import { ApiFailure } from '../phone/apiFailure';
import { type ApiFamily, asyncApi } from './asyncApi';

const itemLimitBytes = 1024 * 1024;
const totalLimitBytes = 10 * 1024 * 1024;

/** Values keep their type across a restart, which JSON alone would lose for undefined and dates. */
const encode = (data: unknown): string => {
  if (data instanceof Date) return JSON.stringify({ type: 'Date', data: data.getTime() });
  return JSON.stringify({ type: data === undefined ? 'Undefined' : 'JSON', data });
};

const decode = (text: string): unknown => {
  const { type, data } = JSON.parse(text);
  if (type === 'Undefined') return undefined;
  return type === 'Date' ? new Date(data) : data;
};

const bytesOf = (text: string) => new Blob([text]).size;

export const storage: ApiFamily = (phone) => {
  const store = phone.host.storage;
  const used = () => store.keys().reduce((sum, key) => sum + bytesOf(key) + bytesOf(store.get(key) ?? ''), 0);
  const write = (key: string, data: unknown) => {
    if (typeof key !== 'string' || key === '') throw new ApiFailure('parameter error: parameter.key should be String');
    const text = encode(data);
    if (bytesOf(text) > itemLimitBytes) throw new ApiFailure('entry size limit reached');
    if (used() + bytesOf(text) > totalLimitBytes) throw new ApiFailure('storage limit reached');
    store.set(key, text);
  };
  const info = () => ({ keys: store.keys(), currentSize: Math.ceil(used() / 1024), limitSize: totalLimitBytes / 1024 });
  const inSync =
    <Values extends unknown[]>(name: string, run: (...values: Values) => unknown) =>
    (...values: Values) => {
      try {
        return run(...values);
      } catch (error) {
        throw error instanceof ApiFailure ? new Error(`${name}:fail ${error.message}`) : error;
      }
    };
  const read = (key: string): unknown => {
    const text = store.get(key);
    return text === null ? '' : decode(text);
  };
  return {
    setStorageSync: inSync('setStorageSync', write),
    getStorageSync: inSync('getStorageSync', read),
    removeStorageSync: inSync('removeStorageSync', (key: string) => store.remove(key)),
    clearStorageSync: inSync('clearStorageSync', () => store.clear()),
    getStorageInfoSync: info,
    setStorage: asyncApi<{ key: string; data: unknown }>(phone, 'setStorage', ({ key, data }) => {
      write(key, data);
      return undefined;
    }),
    getStorage: asyncApi<{ key: string }>(phone, 'getStorage', ({ key }) => {
      if (store.get(key) === null) throw new ApiFailure('data not found');
      return { data: read(key) };
    }),
    removeStorage: asyncApi<{ key: string }>(phone, 'removeStorage', ({ key }) => {
      store.remove(key);
      return undefined;
    }),
    clearStorage: asyncApi(phone, 'clearStorage', () => {
      store.clear();
      return undefined;
    }),
    getStorageInfo: asyncApi(phone, 'getStorageInfo', info),
  };
};
