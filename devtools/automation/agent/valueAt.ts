/** The value that a path like `root.cn[0].v` or `root.cn.[0].v` leads to; without a path the whole. */
export function valueAt(whole: unknown, path: string | undefined): unknown {
  const keys = path?.match(/[^.[\]]+/g) ?? [];
  return keys.reduce(
    (value: unknown, key) => (value === null || value === undefined ? undefined : Reflect.get(Object(value), key)),
    whole,
  );
}
