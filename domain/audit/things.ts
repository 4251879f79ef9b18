import type { Instant } from '../time/instant';

/** An activity as the act has just changed it: each version is changed to once. */
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

/** A registration as it was before the act: each length of its history is added to once. */
export const changingRegistration = (
  {
    id,
    generation,
    timeline,
  }: { readonly id: string; readonly generation: number; readonly timeline: readonly unknown[] },
  { organisationId }: { readonly organisationId: string | null },
  at: Instant,
) => ({ on: id, organisationId, occasion: `${generation}.${timeline.length}`, at });
