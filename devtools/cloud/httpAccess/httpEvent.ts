import type { IncomingMessage } from 'node:http';
import { appId, environmentId } from '../functions/sdkEnvironment';

/** What a function receives of an HTTP request, as CloudBase's HTTP access hands it on. */
export type HttpEvent = {
  /** Below the route. */
  readonly path: string;
  readonly httpMethod: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly queryStringParameters: Readonly<Record<string, string>>;
  readonly requestContext: { readonly appId: string; readonly envId: string; readonly requestId: string };
  readonly body: string;
  readonly isBase64Encoded: boolean;
};

const textTypes = /^(?:text\/|application\/(?:json|x-www-form-urlencoded|xml))/;

export function httpEvent(request: IncomingMessage, path: string, body: Buffer, requestId: string): HttpEvent {
  const { searchParams } = new URL(request.url ?? '/', 'http://local');
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const isText = body.length === 0 || textTypes.test(request.headers['content-type'] ?? '');
  return {
    path,
    httpMethod: request.method ?? 'GET',
    headers: Object.fromEntries(headers),
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { appId, envId: environmentId, requestId },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}
