import type { PlaceOutcomes } from '../../../domain/admission/placeOutcomes';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { type Audited, auditIndex } from '../audit/documents';
import { keptForGood } from '../retention/retention';

/** `_id` is the activity's: one draw, over all its sessions. The secret is not in here before it is drawn. */
export type DrawDocument = Audited & {
  readonly _id: string;
  readonly commitment: string;
  readonly closedAt: Instant;
  /** Sorted lot numbers with the registrations behind them. */
  readonly entries: readonly { readonly lot: string; readonly registrationId: string }[];
  /** Both missing or null in draws that were closed before they were named with the closing. */
  readonly publicSource: string | null;
  readonly publicOn?: string | null;
  readonly publicValue: string | null;
  readonly secret: string | null;
  readonly drawnAt: Instant | null;
  /** Lot numbers in the order drawn. */
  readonly order: readonly string[];
  readonly seated: number;
  /** Outcomes of the places served; absent before the first. */
  readonly outcomes?: PlaceOutcomes;
  /** False until that is everyone: what the timer looks for. */
  readonly isSeated: boolean;
};

export const drawsCollection = declareCollection<DrawDocument>({
  name: 'draws',
  version: 1,
  indexes: [index('toSeat', { isSeated: 'asc', drawnAt: 'asc' }), auditIndex],
  retention: keptForGood,
});
