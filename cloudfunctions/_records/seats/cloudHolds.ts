import { bareIdOf } from '../../../domain/id';
import { type Hold, holdOf } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import { command as _ } from '../../_platform/cloud';
import { logFailure } from '../../_platform/serve';
import { seats } from './collections';

/** Each registration with its hold, read in one request. Registrations that cannot be read are left out. */
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

/** The id is used as a field name and every step reads the history: a document without them would fail the whole list. */
function isReadable({ id, activityId, memberId, timeline }: Registration): boolean {
  if (typeof activityId === 'string' && /^mem_\w+$/.test(memberId) && Array.isArray(timeline)) return true;
  logFailure(`reading ${id}`, 'a registration without an activity, a member or a history');
  return false;
}

/** Holds by activity, then by bare member id; only of these members, as an activity may have thousands. */
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
