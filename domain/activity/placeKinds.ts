/** In the hall, over the network, or in the hall's seats that are kept for the elderly. */
export const builtInKinds = ['hall', 'online', 'elderly'] as const;
export type BuiltInKind = (typeof builtInKinds)[number];

/** `k1` to `k99`, given by the server once and never to another kind of the same activity. */
export type OwnKindId = `k${number}`;
export const isOwnKindId = (id: string): id is OwnKindId => /^k[1-9]\d?$/.test(id);
export const mostKindsGiven = 99;
/** That an activity has at the same time. */
export const mostOwnKinds = 12;

/** What kind of place it is: a word of ours, or one that the activity names itself. */
export type PlaceKind = BuiltInKind | OwnKindId;

/** A kind of place that an activity names itself; in all but its name it is treated `like` a built-in one. */
export type OwnKind = { readonly id: OwnKindId; readonly name: string; readonly like: BuiltInKind };

export type KindsOfActivity = {
  readonly ownKinds?: readonly OwnKind[];
  /** Those that the plan no longer has: old tickets are still named by them. */
  readonly formerKinds?: readonly OwnKind[];
};

/** A kind away from its activity: an own one goes along with what is of it. */
export type CarriedKind = { readonly ticketKind: PlaceKind; readonly ownKind?: OwnKind };

const isBuiltIn = (kind: PlaceKind): kind is BuiltInKind => builtInKinds.some((one) => one === kind);

/** Every kind given so far. */
export const kindsGiven = ({ ownKinds = [], formerKinds = [] }: KindsOfActivity): readonly OwnKind[] => [
  ...ownKinds,
  ...formerKinds,
];

/** To be spread into what is of this kind; nothing for a built-in one. */
export function carriedKind(activity: KindsOfActivity, kind: PlaceKind): { readonly ownKind?: OwnKind } {
  const ownKind = kindsGiven(activity).find(({ id }) => id === kind);
  return ownKind === undefined ? {} : { ownKind };
}

/** Whether one can ask for a place of this kind now. */
export const isOffered = ({ ownKinds = [] }: KindsOfActivity, kind: PlaceKind): boolean =>
  isBuiltIn(kind) || ownKinds.some(({ id }) => id === kind);

/** The built-in kind whose rules hold for this one. */
export const treatedAs = ({ ticketKind, ownKind }: CarriedKind): BuiltInKind =>
  isBuiltIn(ticketKind) ? ticketKind : (ownKind?.like ?? 'hall');

/** Over the network: no door, no absence, and the way to join is told. */
export const isOnline = (kind: CarriedKind): boolean => treatedAs(kind) === 'online';

export const isOnlineIn = (activity: KindsOfActivity, ticketKind: PlaceKind): boolean =>
  isOnline({ ticketKind, ...carriedKind(activity, ticketKind) });

/** The kinds whose holders come through the door. */
export const doorKindsOf = (activity: KindsOfActivity): readonly PlaceKind[] =>
  [...builtInKinds, ...kindsGiven(activity).map(({ id }) => id)].filter((kind) => !isOnlineIn(activity, kind));
