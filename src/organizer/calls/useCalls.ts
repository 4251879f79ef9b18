import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { readDeliveries, tickCalled } from '../../../contracts/message/calls';
import { callsText as text } from '../../../locales/zh-CN/message/calls';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
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
  const ticking = useAct(tickCalled);
  const callList = [...(shown.value?.callList ?? [])].sort(bySoonest);

  const tick = ({ messageId, nickname }: Unreached, isCalled: boolean) =>
    ticking.act(
      { messageId, isCalled },
      {
        done: isCalled ? text.ticked(nickname) : text.unticked(nickname),
        reverse: { messageId, isCalled: !isCalled },
        after: shown.reload,
      },
    );

  const uncalled = callList.filter(({ calledAt }) => calledAt === null);
  return {
    shown,
    toCall: uncalled.filter(({ hasPhone }) => hasPhone),
    noNumber: uncalled.filter(({ hasPhone }) => !hasPhone),
    called: callList.filter(({ calledAt }) => calledAt !== null),
    phones,
    tick,
    failure: phones.failure ?? ticking.failure,
    undo: ticking.undo,
  };
}
