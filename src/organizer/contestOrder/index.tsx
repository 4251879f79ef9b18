import { drawDeskText } from '../../../locales/zh-CN/admission/drawDesk';
import { orderText as text } from '../../../locales/zh-CN/contest/order';
import { Answered } from '../../components/Answered';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { EmptyState } from '../../components/list/EmptyState';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { Commitment } from '../Commitment';
import { PublicValueForm } from '../PublicValueForm';
import { HandOrder } from './HandOrder';
import { orderAction } from './OrderActions';
import { Settling } from './Settling';
import { StandingOrder } from './StandingOrder';
import { type OrderedContest, useContestOrder } from './useContestOrder';
import './index.scss';

export default function ContestOrderPage() {
  const desk = useContestOrder();
  const { shown } = desk;
  return (
    <Screen className="contest-order" actions={shown.value && orderAction({ desk, contest: shown.value })}>
      <Answered of={shown}>
        {(contest) => (
          <>
            {desk.failure && <FailureNotice failure={desk.failure} />}
            <Order desk={desk} contest={contest} />
          </>
        )}
      </Answered>
    </Screen>
  );
}

type Props = { readonly desk: ReturnType<typeof useContestOrder>; readonly contest: OrderedContest };

function Order({ desk, contest }: Props) {
  const { phase, draw } = desk;
  if (phase === 'nobody') return <EmptyState title={text.none} next={text.noneNext} />;
  if (phase === 'to-settle') return <Settling desk={desk} contest={contest} />;
  if (desk.isAgain) return <HandOrder entries={contest.entries} order={desk.order} onChange={desk.changeOrder} />;
  return (
    <>
      {contest.run !== null && (
        <Notice tone="yes" icon="check" title={text.started}>
          {contest.orderBy === 'draw' ? text.byDraw : text.byHand}
        </Notice>
      )}
      {phase === 'awaiting-value' && <Card title={drawDeskText.awaiting}>{drawDeskText.awaitingNext}</Card>}
      {phase === 'to-draw' && <PublicValueForm form={desk.valueForm} source={draw?.publicSource ?? ''} />}
      {draw && phase !== 'set' && <Commitment draw={draw} />}
      <StandingOrder contest={contest} head={headOf(contest)} />
    </>
  );
}

function headOf({ orderBy, entries }: OrderedContest): string {
  if (orderBy === 'draw') return text.byDraw;
  return orderBy === 'hand' ? text.byHand : text.entriesToDraw(entries.length);
}
