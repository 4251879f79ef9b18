import type { listApplicants } from '../../../contracts/admission/calls';
import type { OutputOf } from '../../../contracts/call';
import type { Instant } from '../../../domain/time/instant';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';

type Pools = OutputOf<typeof listApplicants>['pools'];
type Pool = Pick<Pools[number], 'sessionId' | 'ticketKind' | 'ownKind'>;

export const poolFor = (pools: Pools, { sessionId, ticketKind }: Pool) =>
  pools.find((pool) => pool.sessionId === sessionId && pool.ticketKind === ticketKind);

/** The session's start if there are several sessions, the kind of place if there are several kinds. */
export function poolName(named: Pool, pools: Pools, startAt: Instant | null): string {
  const { sessionId, ticketKind } = named;
  const hasSessions = pools.some((pool) => pool.sessionId !== sessionId);
  const hasKinds = ticketKind !== 'hall' || pools.some((pool) => pool.ticketKind !== ticketKind);
  return [
    ...(hasSessions && startAt ? [sayMoment(startAt, now())] : []),
    ...(hasKinds ? [placeKindName(named)] : []),
  ].join(' ');
}
