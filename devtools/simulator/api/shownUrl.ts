import type { Phone } from '../phone/phone';

/** What an `<img>` can show of a path that API options name: those are relative to the package's root. */
export const shownUrl = ({ files, package: { assetBase } }: Phone, path: string): string =>
  files.urlOf(path) ?? (/^(https?|data|blob):/.test(path) ? path : `${assetBase}${path.replace(/^\//, '')}`);
