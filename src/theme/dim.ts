import { createContext, useContext, useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { readStored, store } from '../device/localStore';

const key = 'isDim';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
/** In a hall it is dark: pages for it are dim unless somebody has chosen otherwise. */
const chosen = (): boolean => readStored(key, v.boolean()) ?? true;

export function chooseDim(isDim: boolean): void {
  store(key, isDim);
  for (const listener of listeners) listener();
}
export const useChosenDim = (): boolean => useSyncExternalStore(subscribe, chosen);

/** Whether the screen around is dim: what is drawn rather than styled takes other colours there. */
export const DimContext = createContext(false);
export const useIsDim = (): boolean => useContext(DimContext);
