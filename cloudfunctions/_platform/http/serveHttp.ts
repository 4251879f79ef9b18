import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Reply } from '../../../contracts/call';
import { logFailure } from '../serve';
import { type HttpRequest, httpRequestIn } from './httpRequest';

/** As HTTP access sends it on. */
export type HttpResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: false;
};

/** One thing that may be read: what its schema does not name never leaves. */
export type HttpPage<Schema extends v.GenericSchema = v.GenericSchema> = {
  readonly path: string;
  readonly output: Schema;
  /** Null where the request may not have it, or there is none: one answer for both. */
  read(request: HttpRequest): Promise<v.InferInput<Schema> | null>;
};

/** The widest page; a page of one schema is made with `httpPage`. */
export const httpPage = <Schema extends v.GenericSchema>(page: HttpPage<Schema>): HttpPage => page as HttpPage;

const always = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The `main` of a function that is reached over HTTP access, and only read. Phones have nothing to call here. */
export const serveHttp =
  (pages: readonly HttpPage[]) =>
  async (event: unknown): Promise<HttpResponse | Reply> => {
    const request = httpRequestIn(event);
    if (request === null) return { ok: false, failure: 'unknown-action' };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response(405, { failure: 'read-only' }, { allow: 'GET, HEAD' });
    try {
      return await answerTo(request, pages);
    } catch (error) {
      logFailure(`page ${request.path}`, error);
      return response(500, { failure: 'unexpected' });
    }
  };

async function answerTo(request: HttpRequest, pages: readonly HttpPage[]): Promise<HttpResponse> {
  const page = pages.find(({ path }) => path === request.path);
  const shown = page === undefined ? null : await page.read(request);
  if (page === undefined || shown === null) return response(404, { failure: 'not-found' });
  const body = JSON.stringify(v.parse(page.output, shown));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // Who polls has it already: nothing but the headers is sent.
  if (request.headers['if-none-match'] === etag) return { ...response(304, null, { etag }), body: '' };
  return { ...response(200, null, { etag }), body };
}

const response = (statusCode: number, body: object | null, more: Readonly<Record<string, string>> = {}) => ({
  statusCode,
  headers: { ...always, ...more },
  body: body === null ? '' : JSON.stringify(body),
  isBase64Encoded: false as const,
});
