import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FunctionHost } from '../functions/functionHost';
import { limits } from '../limits';
import { type HttpAnswer, httpAnswerOf } from './httpAnswer';
import { httpEvent } from './httpEvent';

/** By the first part of the path: `{ screen: 'screen' }` serves `/screen` and all below it from that function. */
export type HttpRoutes = Readonly<Record<string, string>>;

const refusal = (statusCode: number, code: string, message: string): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(JSON.stringify({ code, message, requestId: randomUUID() })),
});

/** CloudBase's HTTP access: routes to functions, for callers without a WeChat identity. */
export function createHttpAccessServer(routes: HttpRoutes, host: Pick<FunctionHost, 'invokeOverHttp'>): Server {
  return createServer((request, response) => {
    answer(request, routes, host)
      .then((given) => send(request, response, given))
      .catch((error) => response.destroy(error));
  });
}

async function answer(
  request: IncomingMessage,
  routes: HttpRoutes,
  host: Pick<FunctionHost, 'invokeOverHttp'>,
): Promise<HttpAnswer> {
  const body = await readBody(request);
  if (body === null) return refusal(413, 'EXCEED_MAX_PAYLOAD_SIZE', 'request body is too large');
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  const [, route = '', ...below] = pathname.split('/');
  const functionName = Object.hasOwn(routes, route) ? routes[route] : undefined;
  if (functionName === undefined) return refusal(404, 'INVALID_PATH', `no route for ${pathname}`);
  const { result, error } = await host.invokeOverHttp(functionName, (requestId) =>
    httpEvent(request, `/${below.join('/')}`, body, requestId),
  );
  return error === undefined ? httpAnswerOf(result) : refusal(500, error.code, error.message);
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > limits.functionPayloadBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(request: IncomingMessage, response: ServerResponse, { statusCode, headers, body }: HttpAnswer): void {
  const mayHaveBody = request.method !== 'HEAD' && statusCode !== 204 && statusCode !== 304;
  response.writeHead(statusCode, { ...headers, ...(mayHaveBody && { 'content-length': body.length }) });
  response.end(mayHaveBody ? body : undefined);
}
