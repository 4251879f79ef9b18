/** Joins a package path that may be relative onto the file that names it; the answer has no leading slash. */
export function absolutePath(path: string, from: string): string {
  const start = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const segments: string[] = [];
  for (const segment of [...start, ...path.split('/')]) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

export interface PageAddress {
  readonly path: string;
  /** Not decoded: WeChat hands a page its query as written in the URL. */
  readonly query: Readonly<Record<string, string>>;
}

export function parsePageUrl(url: string, from: string): PageAddress {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const pairs = search.split('&').filter((pair) => pair !== '');
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return [name, value];
    }),
  );
  return { path: absolutePath(path, from).replace(/\.html$/, ''), query };
}
