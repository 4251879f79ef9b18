import { isCloudFile } from '../phone/cloudFiles';
import type { Phone } from '../phone/phone';

/** What an `<img>` can show of a path that API options name: those are relative to the package's root. */
export function shownUrl({ files, host, package: { assetBase } }: Phone, path: string): string {
  if (isCloudFile(path)) return host.cloudFiles.urlOf(path);
  return files.urlOf(path) ?? (/^(https?|data|blob):/.test(path) ? path : `${assetBase}${path.replace(/^\//, '')}`);
}
