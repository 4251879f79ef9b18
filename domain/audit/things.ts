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

/** The occasion is the length of the history before the act, which each act raises. */
export const changingRegistration = (
  {
    id,
    generation,
    timeline,
  }: { readonly id: string; readonly generation: number; readonly timeline: readonly unknown[] },
  { organisationId }: { readonly organisationId: string | null },
  at: Instant,
) => ({ on: id, organisationId, occasion: `${generation}.${timeline.length}`, at });
