import { bareIdOf } from '../../../domain/id';
import { type Hold, holdOf } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import { command as _ } from '../../_platform/cloud';
import { logFailure } from '../../_platform/serve';
import { seats } from './collections';

/** Each with what is held for its holder, in one request. What cannot be read is left out. */
export async function withHolds<Any extends Registration>(
  all: readonly Any[],
): Promise<readonly { readonly registration: Any; readonly hold: Hold | null }[]> {
  const found = all.filter(isReadable);
  const holders = await holdersOf(found);
  return found.map((registration) => {
    const text = holders.get(registration.activityId)?.[bareIdOf(registration.memberId)];
    return { registration, hold: typeof text === 'string' && text !== '' ? holdOf(text) : null };
  });
}

/** Of an id another is made as the name of a field, and each step looks at the history. */
function isReadable({ id, activityId, memberId, timeline }: Registration): boolean {
  if (typeof activityId === 'string' && /^mem_\w+$/.test(memberId) && Array.isArray(timeline)) return true;
  logFailure(`reading ${id}`, 'a registration without an activity, a member or a history');
  return false;
}

/** By activity, then by the bare id of the member: of these members, and of no others, who may be thousands. */
async function holdersOf(found: readonly Registration[]): Promise<ReadonlyMap<string, Held>> {
  const activityIds = [...new Set(found.map(({ activityId }) => activityId))];
  if (activityIds.length === 0) return new Map();
  const fields = Object.fromEntries(
    found.map(({ memberId }) => [bareIdOf(memberId), `$holders.${bareIdOf(memberId)}`]),
  );
  const rows = await seats.aggregate<Held & { readonly _id: string }>((pipeline) =>
    pipeline
      .match({ _id: _.in(activityIds) })
      .limit(activityIds.length)
      .project(fields),
  );
  return new Map(rows.map((row) => [row._id, row]));
}

type Held = { readonly [member: string]: string | null | undefined };
