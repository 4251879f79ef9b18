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
  /**
   * Web pages may read it, wherever they lie: it is opened by its token, and no browser adds one by itself. Answers say
   * the server's time under this header, in milliseconds, so that a page counts on a clock that nobody can set.
   */
  readonly inBrowsers?: { readonly timeHeader: string };
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

/** Longest that browsers keep it: Chromium's two hours. */
const preflightSeconds = 7200;

/** The `main` of a function that is reached over HTTP access, and only read. Phones have nothing to call here. */
export const serveHttp =
  (pages: readonly HttpPage[]) =>
  async (event: unknown): Promise<HttpResponse | Reply> => {
    const request = httpRequestIn(event);
    if (request === null) return { ok: false, failure: 'unknown-action' };
    const page = pages.find(({ path }) => path === request.path);
    const browsers = page?.inBrowsers === undefined ? null : forBrowsers(page.inBrowsers);
    if (request.method === 'OPTIONS' && browsers !== null) return response(204, null, { ...browsers, ...preflight });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response(405, { failure: 'read-only' }, { allow: 'GET, HEAD' });
    try {
      return await answerTo(request, page, browsers ?? {});
    } catch (error) {
      logFailure(`page ${request.path}`, error);
      return response(500, { failure: 'unexpected' }, browsers ?? {});
    }
  };

type Headers = Readonly<Record<string, string>>;

const forBrowsers = ({ timeHeader }: { readonly timeHeader: string }): Headers => ({
  'access-control-allow-origin': '*',
  'access-control-expose-headers': `etag, ${timeHeader}`,
  [timeHeader]: String(Date.now()),
});

/** What a browser asks before it sends a token or an etag to another origin. */
const preflight: Headers = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'authorization, if-none-match',
  'access-control-max-age': String(preflightSeconds),
};

async function answerTo(request: HttpRequest, page: HttpPage | undefined, more: Headers): Promise<HttpResponse> {
  const shown = page === undefined ? null : await page.read(request);
  if (page === undefined || shown === null) return response(404, { failure: 'not-found' }, more);
  const body = JSON.stringify(v.parse(page.output, shown));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  // Who polls has it already: nothing but the headers is sent. A gateway that compresses calls an etag weak.
  if (request.headers['if-none-match']?.replace(/^W\//, '') === etag) return response(304, null, { ...more, etag });
  return { ...response(200, null, { ...more, etag }), body };
}

const response = (statusCode: number, body: object | null, more: Headers = {}): HttpResponse => ({
  statusCode,
  headers: { ...always, ...more },
  body: body === null ? '' : JSON.stringify(body),
  isBase64Encoded: false as const,
});
