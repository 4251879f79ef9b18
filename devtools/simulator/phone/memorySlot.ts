import type { PhoneStorage } from './phoneHost';

/** One thing that the phone remembers of its own, outside the mini-program's storage. */
export interface MemorySlot<Value> {
  read(): Value;
  write(value: Value): void;
}

export function memorySlot<Value>(memory: PhoneStorage, key: string, empty: Value): MemorySlot<Value> {
  return {
    read: () => {
      const text = memory.get(key);
      // Only this slot writes under its key.
      return text === null ? empty : (JSON.parse(text) as Value);
    },
    write: (value) => memory.set(key, JSON.stringify(value)),
  };
}
