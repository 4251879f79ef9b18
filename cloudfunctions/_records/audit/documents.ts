import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { keptForGood } from '../retention/retention';

/** Who revealed whose phone number, and when. */
export type AccessLogDocument = {
  readonly _id: string;
  readonly registrationId: string;
  readonly activityId: string;
  readonly operatorId: string;
  readonly at: Instant;
};

export const accessLogCollection = declareCollection<AccessLogDocument>({
  name: 'accessLog',
  version: 1,
  indexes: [index('ofActivity', { activityId: 'asc', at: 'desc' })],
  retention: keptForGood,
});
