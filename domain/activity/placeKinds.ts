/** In the hall, over the network, or in the hall's seats that are kept for the elderly. */
export const builtInKinds = ['hall', 'online', 'elderly'] as const;
export type BuiltInKind = (typeof builtInKinds)[number];

/** `k1` to `k99`, given by the server once and never to another kind of the same activity. */
export type OwnKindId = `k${number}`;
export const isOwnKindId = (id: string): id is OwnKindId => /^k[1-9]\d?$/.test(id);
export const maxKindsGiven = 99;
/** At the same time, per activity. */
export const maxOwnKinds = 12;

export type PlaceKind = BuiltInKind | OwnKindId;

/** A kind of place named by the activity; apart from its name it follows the rules of the built-in kind in `like`. */
export type OwnKind = { readonly id: OwnKindId; readonly name: string; readonly like: BuiltInKind };

export type KindsOfActivity = {
  readonly ownKinds?: readonly OwnKind[];
  /** Kinds no longer in the plan, kept because old tickets refer to them. */
  readonly formerKinds?: readonly OwnKind[];
};

export type CarriedKind = { readonly ticketKind: PlaceKind; readonly ownKind?: OwnKind };

const isBuiltIn = (kind: PlaceKind): kind is BuiltInKind => builtInKinds.some((one) => one === kind);

/** Current and former ones. */
export const kindsEverGiven = ({ ownKinds = [], formerKinds = [] }: KindsOfActivity): readonly OwnKind[] => [
  ...ownKinds,
  ...formerKinds,
];

export function carriedKind(activity: KindsOfActivity, kind: PlaceKind): { readonly ownKind?: OwnKind } {
  const ownKind = kindsEverGiven(activity).find(({ id }) => id === kind);
  return ownKind === undefined ? {} : { ownKind };
}

export const isOffered = ({ ownKinds = [] }: KindsOfActivity, kind: PlaceKind): boolean =>
  isBuiltIn(kind) || ownKinds.some(({ id }) => id === kind);

/** The built-in kind whose rules hold for this one. */
export const builtInKindOf = ({ ticketKind, ownKind }: CarriedKind): BuiltInKind =>
  isBuiltIn(ticketKind) ? ticketKind : (ownKind?.like ?? 'hall');

/** Online places have no door and no absences, and their holders get the joining details. */
export const isOnline = (kind: CarriedKind): boolean => builtInKindOf(kind) === 'online';

export const isOnlineIn = (activity: KindsOfActivity, ticketKind: PlaceKind): boolean =>
  isOnline({ ticketKind, ...carriedKind(activity, ticketKind) });

export const doorKindsOf = (activity: KindsOfActivity): readonly PlaceKind[] =>
  [...builtInKinds, ...kindsEverGiven(activity).map(({ id }) => id)].filter((kind) => !isOnlineIn(activity, kind));
