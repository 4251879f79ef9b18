import { orderText as text } from '../../../locales/zh-CN/contest/order';
import { Button } from '../../ui/Button';
import type { OrderedContest, useContestOrder } from './useContestOrder';

type Desk = ReturnType<typeof useContestOrder>;
type Props = { readonly desk: Desk; readonly contest: OrderedContest };

/** Whether the list may be closed now: of what everyone sees, once nobody can enter any more. */
export const mayClose = ({ status, plan: { entriesCloseAt }, serverTime }: OrderedContest): boolean =>
  status === 'open' && entriesCloseAt <= serverTime;

export const isByHand = ({ phase, way, isAgain }: Desk): boolean =>
  (phase === 'to-settle' && way === 'hand') || isAgain;

/** The one thing to do, or null. */
export function orderAction({ desk, contest }: Props) {
  if (contest.run !== null) return contest.orderBy === 'draw' ? <SeePublic onTap={desk.seePublic} /> : null;
  if (isByHand(desk))
    return (
      <Button className="set-order-button" kind="primary" isBusy={desk.isSetting} onTap={desk.set}>
        {text.set}
      </Button>
    );
  switch (desk.phase) {
    case 'to-settle':
      return mayClose(contest) ? (
        <Button className="close-entries-button" kind="primary" isBusy={desk.isClosing} onTap={desk.close}>
          {text.close}
        </Button>
      ) : null;
    case 'to-draw':
      return (
        <Button className="draw-order-button" kind="primary" isBusy={desk.isDrawing} onTap={desk.drawNow}>
          {text.draw}
        </Button>
      );
    case 'set':
      return contest.orderBy === 'draw' ? (
        <SeePublic onTap={desk.seePublic} />
      ) : (
        <Button className="order-again-button" onTap={desk.orderAgain}>
          {text.again}
        </Button>
      );
    default:
      return null;
  }
}

const SeePublic = ({ onTap }: { readonly onTap: () => void }) => (
  <Button className="see-public-button" kind="primary" onTap={onTap}>
    {text.seePublic}
  </Button>
);
