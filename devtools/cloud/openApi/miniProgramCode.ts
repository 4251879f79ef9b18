/** What a mini-program code leads to; page null: the first page. */
export type MiniProgramCode = { readonly page: string | null; readonly scene: string };

/** A name that is reserved to lead nowhere (RFC 2606), so that an ordinary scanner opens nothing. */
const address = 'https://mini-program-code.invalid/code';

/** The text in a local mini-program code: `https://mini-program-code.invalid/code?page=…&scene=…`, without `page` for the first page. */
export function textOfMiniProgramCode({ page, scene }: MiniProgramCode): string {
  return `${address}?${new URLSearchParams({ ...(page === null ? {} : { page }), scene })}`;
}

/** Null for a text that is none. The page receives the scene as `encodeURIComponent(scene)`, as from WeChat. */
export function readMiniProgramCode(text: string): MiniProgramCode | null {
  if (!text.startsWith(`${address}?`)) return null;
  const query = new URLSearchParams(text.slice(address.length + 1));
  const scene = query.get('scene');
  return scene === null ? null : { page: query.get('page'), scene };
}
