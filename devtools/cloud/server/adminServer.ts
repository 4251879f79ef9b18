import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { CloudError, invalidParameter, notEmulated } from '../cloudError';
import { limits } from '../limits';
import type { Action } from './databaseActions';
import { envelope, parseBody } from './requestShapes';
import type { RunningInvocations } from './runningInvocations';

export type AdminServerOptions = {
  readonly actions: { readonly [action: string]: Action };
  readonly invocations: RunningInvocations;
  /** Resolves when everything done so far would survive a crash. */
  readonly settled: () => Promise<void>;
  readonly latencyMs: number;
};

/** Speaks the SDK's protocol: POST /admin, always answered with 200, failures as `{code, message}` in the body. */
export function createAdminServer(options: AdminServerOptions): Server {
  return createServer((request, response) => {
    answer(request, options)
      .catch(failureBody)
      .then((body) => send(response, { requestId: randomUUID(), ...body }))
      .catch((error) => response.destroy(error));
  });
}

async function answer(request: IncomingMessage, options: AdminServerOptions): Promise<object> {
  const raw = await readBody(request);
  const path = request.url?.split('?')[0];
  if (path !== '/admin') throw notEmulated(`${request.method} ${path}`);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/')) throw notEmulated(`open API ${openApiName(raw)}`);
  // A web page can post plain text to any port of this machine unasked; for JSON a browser asks first, and is not answered.
  if (!contentType.startsWith('application/json')) throw invalidParameter('the body is not declared as JSON');
  const body = parseJson(raw);
  const { action, tcb_sessionToken } = parseBody(envelope, body);
  options.invocations.addRequests(tcb_sessionToken, 1);
  const act = options.actions[action];
  if (!act) throw notEmulated(`action ${action}`);
  if (options.latencyMs > 0 && action.startsWith('database.')) await delay(options.latencyMs);
  // Nothing may be told, not even by a reader, that a crash could undo: so failures wait too.
  const result = await act(body).catch(failureBody);
  await options.settled();
  return result;
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

/** The api's name from the multipart form in which the SDK sends open API calls. */
function openApiName(form: Buffer): string {
  return /name="apiName"\s+(\S+)/.exec(form.toString('latin1'))?.[1] ?? 'without a name';
}

function send(response: ServerResponse, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
