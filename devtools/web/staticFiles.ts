import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export type StaticFile = { readonly content: Buffer; readonly type: string };

/** The file that a URL path names below `folder`; a folder's own path is its index.html. Null when there is none. */
export function staticFile(folder: string, urlPath: string): StaticFile | null {
  const named = urlPath.endsWith('/') ? `${urlPath}index.html` : urlPath;
  const file = path.join(folder, path.normalize(`/${decoded(named)}`));
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  return { content: readFileSync(file), type: types[path.extname(file)] ?? 'application/octet-stream' };
}

function decoded(urlPath: string): string {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return urlPath;
  }
}
