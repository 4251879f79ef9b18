/** Where the hall's page finds its hall. It stands in the link's fragment, which no browser sends anywhere. */
export type HallLink = {
  readonly token: string;
  /** The address of the function's route over HTTP access, like `https://…/screen`; null for the page's own origin. */
  readonly at: string | null;
};

export function hallFragment({ token, at }: HallLink): string {
  const where = at === null ? '' : `&at=${encodeURIComponent(at)}`;
  return `#token=${encodeURIComponent(token)}${where}`;
}

/** Null for a link without a token, or whose address is none that a token may be sent to. */
export function readHallFragment(fragment: string): HallLink | null {
  const parts = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name, decoded(value)];
      }),
  );
  const token = parts.get('token') ?? '';
  const at = parts.get('at') ?? null;
  if (!/^[\w-]{16,200}$/.test(token) || (at !== null && !isSafe(at))) return null;
  return { token, at: at?.replace(/\/+$/, '') ?? null };
}

/** Without encryption only on this very machine. */
const isSafe = (address: string): boolean =>
  /^https:\/\/[^\s@]+$/.test(address) || /^http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/][^\s@]*)?$/.test(address);

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
