import type { readDraw } from '../../contracts/admission/calls';
import type { OutputOf } from '../../contracts/call';
import type { StoredDraw } from './ports';

export const shownDraw = ({
  activityId,
  commitment,
  closedAt,
  lots,
  publicSource,
  publicOn,
  publicValue,
  secret,
  drawnAt,
  order,
  outcomes,
}: StoredDraw): NonNullable<OutputOf<typeof readDraw>['draw']> => ({
  activityId,
  commitment,
  closedAt,
  lots: [...lots],
  publicSource,
  publicOn,
  publicValue,
  secret,
  drawnAt,
  order: [...order],
  outcomes,
});
