import { orderText as text } from '../../../locales/zh-CN/contest/order';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { ChoiceField } from '../../components/form/ChoiceField';
import { Notice } from '../../components/Notice';
import { now } from '../../device/clock';
import { ClosingFields } from '../ClosingFields';
import { HandOrder } from './HandOrder';
import { mayClose } from './OrderActions';
import { StandingOrder } from './StandingOrder';
import type { OrderedContest, useContestOrder, Way } from './useContestOrder';

type Props = { readonly desk: ReturnType<typeof useContestOrder>; readonly contest: OrderedContest };

const ways = (['draw', 'hand'] as const).map((value: Way) => ({
  value,
  text: text.ways[value],
  aside: text.wayAsides[value],
}));

/** Which way the order is made, and what that takes. */
export function Settling({ desk, contest }: Props) {
  const { plan, entries, status } = contest;
  return (
    <>
      <ChoiceField name="way" label={text.way} options={ways} chosen={desk.way} onChoose={desk.chooseWay} />
      {desk.way === 'hand' ? (
        <HandOrder entries={entries} order={desk.order} onChange={desk.changeOrder} />
      ) : (
        <>
          {status === 'draft' && (
            <Notice tone="wait" icon="clock" title={text.draft}>
              {text.draftNext}
            </Notice>
          )}
          {status !== 'draft' && !mayClose(contest) && (
            <Notice tone="wait" icon="clock" title={text.stillOpen(sayMoment(plan.entriesCloseAt, now()))}>
              {text.stillOpenNext}
            </Notice>
          )}
          {mayClose(contest) && <ClosingFields form={desk.closingForm} />}
          <StandingOrder contest={contest} head={text.entriesToDraw(entries.length)} />
        </>
      )}
    </>
  );
}
