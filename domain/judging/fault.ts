export type Path = readonly (string | number)[];

export const faultReasons = [
  'not-a-decimal',
  'negative',
  'not-positive',
  'above-max',
  'off-step',
  'too-many-places',
  'trims-everyone',
  'empty',
  'repeated',
  'looks-like-another',
  'unknown-criterion',
  'unknown-entry',
  'unknown-stage',
  'unknown-tie-break',
  'decided-twice',
  'weights-not-one',
  'above-a-fifth',
  'neither-marked-nor-absent',
  'malformed',
  'seal-head-broken',
  'seal-link-broken',
  'seal-unlawful',
  'seal-not-closed',
  'seal-differs',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** Where a protocol is refused and why; `detail` is the value or limit that was met, for people. */
export type Fault = { readonly path: Path; readonly reason: FaultReason; readonly detail?: string };

export type Faults = Fault[];

const plainKey = /^[^\s.[\]"']+$/;

/** `entries[2].marks[0].criteria.drive`; a name that would blur the path stands as `["a.b"]`. The whole file is `$`. */
export function writePath(path: Path): string {
  if (path.length === 0) return '$';
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!plainKey.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
