import { failAt, type Result, succeed } from '../result';
import { foldedForComparing } from '../text/sameText';
import type { ActivityPlan, ActivityStatus } from './activity';
import {
  isOwnKindId,
  type KindsOfActivity,
  kindsEverGiven,
  maxKindsGiven,
  type OwnKind,
  type OwnKindId,
  type PlaceKind,
} from './placeKinds';
import type { Session } from './sessions';

/** Stands in a plan for a kind that has no id yet: `new1` to `new12`. */
export type NewKindId = `new${number}`;
export const isNewKindId = (id: string): id is NewKindId => /^new[1-9]\d?$/.test(id);

export type WrittenKind = Omit<OwnKind, 'id'> & { readonly id: OwnKindId | NewKindId };
type WrittenSession = Omit<Session, 'places'> & {
  readonly places: readonly { readonly kind: PlaceKind | NewKindId; readonly capacity: number }[];
};

export type WrittenPlan = Omit<ActivityPlan, 'sessions' | 'ownKinds'> & {
  readonly sessions: readonly WrittenSession[];
  readonly ownKinds?: readonly WrittenKind[];
};

export const kindFaults = [
  'unknown-place-kind',
  'place-kind-name-taken',
  'place-kind-is-fixed',
  'too-many-place-kinds',
] as const;
export type KindFault = (typeof kindFaults)[number];

type Kept = KindsOfActivity & { readonly status: ActivityStatus };
const nothingKept: Kept = { status: 'draft' };

/** Assigns each new kind the lowest id never used before. A published kind keeps its `like`. */
export function withKindIds(written: WrittenPlan, kept: Kept = nothingKept): Result<ActivityPlan, KindFault> {
  let highest = Math.max(0, ...kindsEverGiven(kept).map(({ id }) => Number(id.slice(1))));
  return resolved(written, kept, () => (highest < maxKindsGiven ? `k${++highest}` : null));
}

/** For a retry of the same edit: its new kinds are already stored and are matched by name. */
export function withStoredKindIds(written: WrittenPlan, kept: Kept): Result<ActivityPlan, KindFault> {
  const named = new Set<string>((written.ownKinds ?? []).map(({ id }) => id));
  const made = (kept.ownKinds ?? []).filter(({ id }) => !named.has(id));
  return resolved(written, kept, ({ name }) => made.find((one) => one.name === name)?.id ?? null);
}

function resolved(
  { ownKinds: kinds = [], sessions, ...written }: WrittenPlan,
  kept: Kept,
  idFor: (kind: WrittenKind) => OwnKindId | null,
): Result<ActivityPlan, KindFault> {
  const ids = new Map<string, OwnKindId>();
  const ownKinds: OwnKind[] = [];
  const names = new Set<string>();
  for (const [at, kind] of kinds.entries()) {
    const earlier = kept.ownKinds?.find(({ id }) => id === kind.id);
    if (isOwnKindId(kind.id) && earlier === undefined) return failAt('unknown-place-kind', `ownKinds.${at}.id`);
    const name = foldedForComparing(kind.name);
    if (names.has(name)) return failAt('place-kind-name-taken', `ownKinds.${at}.name`);
    names.add(name);
    if (earlier !== undefined && kept.status !== 'draft' && earlier.like !== kind.like)
      return failAt('place-kind-is-fixed', `ownKinds.${at}.like`);
    const id = earlier?.id ?? idFor(kind);
    if (id === null) return failAt('too-many-place-kinds', `ownKinds.${at}`);
    ids.set(kind.id, id);
    ownKinds.push({ id, name: kind.name, like: kind.like });
  }
  const unknown = firstUnknown(sessions, ids);
  if (unknown !== null) return failAt('unknown-place-kind', unknown);
  return succeed({
    ...written,
    sessions: sessions.map((session) => ({
      ...session,
      places: session.places.map(({ kind, capacity }) => ({ kind: kindWithId(kind, ids), capacity })),
    })),
    ...(ownKinds.length > 0 && { ownKinds }),
  });
}

const isWord = (kind: PlaceKind | NewKindId): boolean => !isOwnKindId(kind) && !isNewKindId(kind);

const kindWithId = (kind: PlaceKind | NewKindId, ids: ReadonlyMap<string, OwnKindId>): PlaceKind =>
  ids.get(kind) ?? (kind as PlaceKind);

function firstUnknown(sessions: readonly WrittenSession[], ids: ReadonlyMap<string, OwnKindId>): string | null {
  for (const [at, { places }] of sessions.entries())
    for (const [place, { kind }] of places.entries())
      if (!isWord(kind) && !ids.has(kind)) return `sessions.${at}.places.${place}.kind`;
  return null;
}

/** Kinds ever given are kept, so that their ids are never reused. */
export function kindsKept(before: KindsOfActivity, { ownKinds = [] }: KindsOfActivity): KindsOfActivity {
  const given = kindsEverGiven(before);
  const former = given.filter(({ id }) => !ownKinds.some((one) => one.id === id));
  return given.length + ownKinds.length === 0 ? {} : { ownKinds, formerKinds: former };
}
