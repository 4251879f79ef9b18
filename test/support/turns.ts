import type { Turn } from '../../cloudfunctions/_platform/timers/timer';

/** A turn with all the time there is, in which nothing may fail. */
export const wholeTurn: Turn = {
  isOver: () => false,
  passOver: (_what, error) => {
    throw error;
  },
};

/** A turn that keeps what was passed over, and is over when `isOver` says so. */
export function aTurn(isOver: () => boolean = () => false): Turn & { readonly passedOver: string[] } {
  const passedOver: string[] = [];
  return {
    isOver,
    passOver: (what, error) => passedOver.push(`${what}: ${String(Object(error).message ?? error)}`),
    passedOver,
  };
}
