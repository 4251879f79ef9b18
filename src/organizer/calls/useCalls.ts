import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { readDeliveries, tickCalled } from '../../../contracts/message/calls';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';
import { usePhones } from '../usePhones';

export type Unreached = OutputOf<typeof readDeliveries>['callList'][number];

/** Whose answer is awaited soonest comes first, then who was left waiting longest. */
const urgencyOf = ({ until, at }: Unreached): string => `${until ?? '9'} ${at}`;
const bySoonest = (left: Unreached, right: Unreached) => (urgencyOf(left) < urgencyOf(right) ? -1 : 1);

export function useCalls() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readDeliveries, { activityId });
  useRefresh(shown.reload);
  const phones = usePhones();
  const ticking = useSend(tickCalled);
  const callList = [...(shown.value?.callList ?? [])].sort(bySoonest);

  const tick = async (messageId: string, isCalled: boolean) => {
    const ticked = await ticking.send({ messageId, isCalled });
    if (ticked) await shown.reload();
  };

  return {
    shown,
    toCall: callList.filter(({ calledAt }) => calledAt === null),
    called: callList.filter(({ calledAt }) => calledAt !== null),
    phones,
    tick,
    failure: phones.failure ?? ticking.failure,
    isTicking: ticking.isSending,
  };
}
