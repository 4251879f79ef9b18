import { bareIdOf } from '../../../domain/id';
import { type Hold, holdOf } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import { logFailure } from '../../_platform/serve';
import { seats } from './collections';

/** Each with what is held for its holder; one request for each activity among them. What cannot be read is left out. */
export async function withHolds<Any extends Registration>(
  all: readonly Any[],
): Promise<readonly { readonly registration: Any; readonly hold: Hold | null }[]> {
  const found = all.filter(isReadable);
  const held: { registration: Any; hold: Hold | null }[] = [];
  for (const activityId of new Set(found.map((registration) => registration.activityId))) {
    const own = found.filter((registration) => registration.activityId === activityId);
    const holds = await holdsIn(activityId, own);
    held.push(...own.map((registration) => ({ registration, hold: holds.get(registration.memberId) ?? null })));
  }
  return held;
}

/** Of an id another is made as the name of a field, and each step looks at the history. */
function isReadable({ id, memberId, timeline }: Registration): boolean {
  if (/^mem_\w+$/.test(memberId) && Array.isArray(timeline)) return true;
  logFailure(`reading ${id}`, 'a registration without a member or a history');
  return false;
}

async function holdsIn(
  activityId: string,
  members: readonly { readonly memberId: string }[],
): Promise<ReadonlyMap<string, Hold>> {
  const fields = Object.fromEntries(
    members.map(({ memberId }) => [bareIdOf(memberId), `$holders.${bareIdOf(memberId)}`]),
  );
  const [found] = await seats.aggregate<{ readonly [member: string]: string | null | undefined }>((pipeline) =>
    pipeline.match({ _id: activityId }).limit(1).project(fields),
  );
  return new Map(
    members.flatMap(({ memberId }) => {
      const text = found?.[bareIdOf(memberId)];
      return !text ? [] : [[memberId, holdOf(text)] as const];
    }),
  );
}
