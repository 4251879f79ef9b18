import Taro from '@tarojs/taro';
import * as v from 'valibot';

/** What was stored under a key, or null when nothing of that shape is there (an older version may have written it). */
export function readStored<Schema extends v.GenericSchema>(key: string, schema: Schema): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, Taro.getStorageSync(key));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Keeps a value on this phone; answers whether it could. A full storage is no reason to fail what the person is doing. */
export function store(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    // Mostly the copy is a convenience, and the server has the truth.
    return false;
  }
}

export function forget(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // As above.
  }
}
