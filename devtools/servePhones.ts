import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ClientFiles } from './cloud/storage/clientFiles';
import { answerPhoneFiles } from './cloud/storage/phoneFiles';
import { listen } from './web/listen';
import { answerPhoneCall, type CallAnswer, type InvokeFunction, refusal } from './web/phoneCalls';
import { readBody } from './web/readBody';
import { staticFile } from './web/staticFiles';

/** Without `files` the phones store nothing. */
type PhonesCloud = { readonly invoke: InvokeFunction; readonly files?: ClientFiles };

export type ServedPhones = {
  /** Where a browser opens the phone of this person. */
  addressOf(person: string): string;
  close(): Promise<void>;
};

/**
 * Serves the page that `writeSimulator` left, on loopback, and what its phones ask of their functions and cloud storage. The person who
 * holds a phone is its openid, known by the phone's address alone.
 */
export async function servePhones(options: {
  readonly simulatorDirectory: string;
  readonly cloud: PhonesCloud;
  readonly port?: number;
}): Promise<ServedPhones> {
  const { simulatorDirectory, cloud } = options;
  const server = createServer((request, response) => {
    answer(request, response, simulatorDirectory, cloud).catch((error: unknown) => {
      process.stderr.write(`[phones] ${String(error)}\n`);
      send(response, refusal(500, -1, 'the server of the phones failed'));
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    addressOf: (person) => `http://127.0.0.1:${port}/?phone=${encodeURIComponent(person)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  { invoke, files }: PhonesCloud,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const [, person, what] = /^\/phones\/([^/]+)\/([a-z]+)$/.exec(path) ?? [];
  if (person !== undefined && what !== undefined) {
    const openid = decodeURIComponent(person);
    if (request.method === 'POST' && what === 'call') return send(response, await answerCall(request, openid, invoke));
    const stored = files && (await answerPhoneFiles(request, what, { openid }, files));
    if (stored) return void response.writeHead(stored.status, stored.headers).end(stored.content);
  }
  const file = request.method === 'GET' ? staticFile(folder, path) : null;
  response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
}

async function answerCall(request: IncomingMessage, openid: string, invoke: InvokeFunction): Promise<CallAnswer> {
  // A web page can post text to any port of this machine unasked; for JSON a browser asks first, and is not answered.
  if (request.headers['content-type'] !== 'application/json') return refusal(400, -501007, 'a call is JSON');
  const read = await readBody(request);
  if (read === 'oversized') return refusal(413, -501007, 'data exceeds the maximum size');
  if (read === 'not-json') return refusal(400, -501007, 'data is not JSON');
  return answerPhoneCall(openid, read.body, invoke);
}

function send(response: ServerResponse, { status, body }: CallAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
