import type { Instant } from '../time/instant';

export const changedActivity = ({
  id,
  organisationId,
  version,
  updatedAt,
}: {
  readonly id: string;
  readonly organisationId: string;
  readonly version: number;
  readonly updatedAt: Instant;
}) => ({
  on: id,
  organisationId,
  occasion: version,
  at: updatedAt,
});
