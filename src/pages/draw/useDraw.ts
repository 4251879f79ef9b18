import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { readDraw } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import { recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { copyText } from '../../device/feedback';
import { hashing } from '../../device/hmac';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';

type Draw = NonNullable<OutputOf<typeof readDraw>['draw']>;
/** How the phone's own reckoning came out. */
export type Check = 'not-checked' | 'agreed' | 'differs';

export function useDraw() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readDraw, { activityId });
  const [check, setCheck] = useState<Check>('not-checked');
  useRefresh(shown.reload);
  return {
    shown,
    check,
    recompute: (draw: Draw) => setCheck(recomputeDraw(draw, hashing).outcome === 'agreed' ? 'agreed' : 'differs'),
    copy: (draw: Draw) => copyText(JSON.stringify(draw, null, 2)),
  };
}
