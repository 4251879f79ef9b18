import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** Headers for a file by the ending of its path: what a browser would run is not run from here. */
export function contentHeaders(path: string): Readonly<Record<string, string>> {
  const type = types[extname(path).toLowerCase()];
  return {
    'content-type': type ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    ...(type === undefined && { 'content-disposition': 'attachment' }),
  };
}
