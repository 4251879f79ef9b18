import { listClosesFrom } from '../../../domain/admission/closing';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { sayClock, sayMoment } from '../../../locales/zh-CN/time/time';
import { Card } from '../../components/Card';
import { now } from '../../device/clock';
import type { DrawPhase } from './drawPhase';

type Props = { readonly phase: DrawPhase; readonly closesAt: string };

/** What is to be known before the list is closed, or instead of it. */
export function PhaseCard({ phase, closesAt }: Props) {
  switch (phase) {
    case 'open':
      return <Card title={text.open(sayMoment(closesAt, now()))}>{text.openNext}</Card>;
    case 'settling': {
      const from = sayClock(listClosesFrom({ registrationClosesAt: closesAt }));
      return <Card title={text.settling(from)}>{text.settlingNext}</Card>;
    }
    case 'nobody':
      return <Card title={text.nobody}>{text.nobodyNext}</Card>;
    case 'called-off':
      return <Card title={text.calledOff}>{text.calledOffNext}</Card>;
    case 'to-close':
      return <Card title={text.closeTitle}>{text.closeNext}</Card>;
    case 'awaiting-value':
      return <Card title={text.awaiting}>{text.awaitingNext}</Card>;
    default:
      return null;
  }
}
