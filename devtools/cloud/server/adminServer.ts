import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CloudError, invalidParameter, notEmulated } from '../cloudError';
import { limits } from '../limits';
import { type OpenApiForm, readOpenApiForm } from '../openApi/openApiForm';
import { isStorageRequest, type StorageServerOptions, serveStorage } from '../storage/storageServer';
import type { Action } from './databaseActions';
import { envelope, parseBody } from './requestShapes';
import type { RunningInvocations } from './runningInvocations';

export type AdminServerOptions = {
  readonly actions: { readonly [action: string]: Action };
  readonly invocations: RunningInvocations;
  /** Resolves when everything done so far would survive a crash. */
  readonly settled: () => Promise<void>;
  readonly latencyMs: number;
  /** Answers the protobuf that the SDK expects. */
  readonly openApi: (form: OpenApiForm) => Promise<Buffer>;
  readonly storage: StorageServerOptions;
};

/** Fields of a JSON answer, or a whole answer of an open API. */
type Body = object | Buffer;

/** Speaks the SDK's protocol: POST /admin, always answered with 200, failures as `{code, message}` in the body; and /files/, as COS does. */
export function createAdminServer(options: AdminServerOptions): Server {
  return createServer((request, response) => {
    if (isStorageRequest(request)) {
      serveStorage(request, response, options.storage).catch((error) => response.destroy(error));
      return;
    }
    answer(request, options)
      .catch(failureBody)
      .then((body) => send(response, body))
      .catch((error) => response.destroy(error));
  });
}

async function answer(request: IncomingMessage, options: AdminServerOptions): Promise<Body> {
  const raw = await readBody(request);
  const path = request.url?.split('?')[0];
  if (path !== '/admin') throw notEmulated(`${request.method} ${path}`);
  const contentType = request.headers['content-type'] ?? '';
  const isForm = contentType.startsWith('multipart/');
  const act = isForm ? await openApiCall(contentType, raw, options) : actionCall(contentType, raw, options);
  // Nothing may be told, not even by a reader, that a crash could undo: so failures wait too.
  const result = await act().catch(failureBody);
  await options.settled();
  return result;
}

/** What a browser posts of itself is such a form too, but bears no session token of a running function. */
async function openApiCall(
  contentType: string,
  raw: Buffer,
  options: AdminServerOptions,
): Promise<() => Promise<Body>> {
  const form = await readOpenApiForm(contentType, raw);
  options.invocations.addRequests(form.sessionToken, 1);
  return () => options.openApi(form);
}

function actionCall(contentType: string, raw: Buffer, options: AdminServerOptions): () => Promise<Body> {
  // A web page can post plain text to any port of this machine unasked; for JSON a browser asks first, and is not answered.
  if (!contentType.startsWith('application/json')) throw invalidParameter('the body is not declared as JSON');
  const body = parseJson(raw);
  const { action, tcb_sessionToken } = parseBody(envelope, body);
  options.invocations.addRequests(tcb_sessionToken, 1);
  const act = options.actions[action];
  if (!act) throw notEmulated(`action ${action}`);
  return async () => {
    if (options.latencyMs > 0 && action.startsWith('database.')) {
      await new Promise((resolve) => setTimeout(resolve, options.latencyMs));
    }
    return act(body);
  };
}

function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    throw invalidParameter('the body is not JSON');
  }
}

function failureBody(error: unknown): object {
  if (error instanceof CloudError) return { code: error.code, message: error.message };
  process.stderr.write(`[local cloud] ${error instanceof Error ? error.stack : String(error)}\n`);
  return { code: 'LOCAL_CLOUD_FAILURE', message: String(error) };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > limits.requestBytes) throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'request body exceeds 100 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, body: Body): void {
  const [contentType, content] = Buffer.isBuffer(body)
    ? ['application/octet-stream', body]
    : ['application/json; charset=utf-8', Buffer.from(JSON.stringify({ requestId: randomUUID(), ...body }))];
  response.writeHead(200, { 'content-type': contentType, 'content-length': content.length });
  response.end(content);
}
