import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { readDraw } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import { readOrderDraw } from '../../../contracts/contest/order';
import { recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { copyText } from '../../device/feedback';
import { hashing } from '../../device/hmac';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';

type SeatsDraw = NonNullable<OutputOf<typeof readDraw>['draw']>;
type OrderDraw = NonNullable<OutputOf<typeof readOrderDraw>['draw']>;
/** Of seats, or of the order of a contest's evening: drawn and shown alike. */
export type Draw = Omit<SeatsDraw, 'activityId'>;
/** `titles`: what stands behind a lot, where that is no secret. */
export type ShownDraw = {
  readonly title: string;
  readonly draw: Draw | null;
  readonly myLot: string | null;
  readonly titles: ReadonlyMap<string, string>;
};
/** How the phone's own reckoning came out. */
export type Check = 'not-checked' | 'agreed' | 'differs';

export function useDraw() {
  const { activityId = '', contestId } = useRouter().params;
  const seats = useCall(readDraw, contestId === undefined ? { activityId } : null);
  const order = useCall(readOrderDraw, contestId === undefined ? null : { contestId });
  const asked = contestId === undefined ? seats : order;
  const [check, setCheck] = useState<Check>('not-checked');
  useRefresh(asked.reload);
  const value: ShownDraw | null =
    contestId === undefined
      ? seats.value && { ...seats.value, titles: new Map() }
      : order.value && ofOrder(order.value);
  return {
    shown: { ...asked, value },
    check,
    recompute: (draw: Draw) => setCheck(recomputeDraw(draw, hashing).outcome === 'agreed' ? 'agreed' : 'differs'),
    /** Whole as it was published. */
    copy: () => copyText(JSON.stringify(asked.value?.draw ?? null, null, 2)),
  };
}

const ofOrder = ({ title, draw }: OutputOf<typeof readOrderDraw>): ShownDraw => ({
  title,
  draw: draw && { ...draw, outcomes: '' },
  myLot: null,
  titles: new Map(draw?.entries.map((entry: OrderDraw['entries'][number]) => [entry.lot, entry.title])),
});
