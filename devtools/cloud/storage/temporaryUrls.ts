import { limits } from '../limits';
import { fileIdOf } from './cloudPath';
import type { Signatures } from './signature';

/** Addresses of stored files; all of it goes by the cloud's clock. */
export class TemporaryUrls {
  constructor(
    private readonly signatures: Signatures,
    private readonly seconds: () => number,
    /** Of the server that serves them. */
    private readonly origin: () => string,
  ) {}

  /** @param maxAge seconds; at most a day counts. The path stands in it unescaped, since the SDK escapes the whole. */
  forReading(path: string, maxAge: number): string {
    const until = this.seconds() + Math.min(maxAge, limits.storage.urlSeconds);
    const signature = this.signatures.sign({ method: 'GET', path, until });
    return `${this.origin()}/files/${path}?sign=${signature}&t=${until}`;
  }

  /** What the SDK needs for its PUT. */
  forUpload(path: string): { readonly [field: string]: string } {
    const until = this.seconds() + limits.storage.uploadSeconds;
    return {
      url: `${this.origin()}/files/${encodeURI(path)}`,
      token: 'local',
      authorization: `t=${until}&sign=${this.signatures.sign({ method: 'PUT', path, until })}`,
      fileId: fileIdOf(path),
      cosFileId: Buffer.from(fileIdOf(path)).toString('base64'),
    };
  }

  /** Why a signature gives no access at this moment; null when it does. */
  refusalOf(
    method: 'GET' | 'PUT',
    path: string,
    given: URLSearchParams,
  ): 'SignatureDoesNotMatch' | 'AccessDenied' | null {
    const until = Number(given.get('t') ?? Number.NaN);
    if (!this.signatures.isFor({ method, path, until }, given.get('sign') ?? '')) return 'SignatureDoesNotMatch';
    return this.seconds() < until ? null : 'AccessDenied';
  }
}
