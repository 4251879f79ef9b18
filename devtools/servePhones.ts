import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ClientFiles } from './cloud/storage/clientFiles';
import { answerPhoneFiles } from './cloud/storage/phoneFiles';
import { answerPhone, type PhoneWorld } from './web/answerPhone';
import { Chats } from './web/chats';
import { foreignRequest } from './web/foreignRequest';
import { listen } from './web/listen';
import { type CallAnswer, type InvokeFunction, refusal } from './web/phoneCalls';
import { noMessages, type PhoneMessages } from './web/phoneMessages';
import { readBody } from './web/readBody';
import { staticFile } from './web/staticFiles';

/** Without `files` the phones store nothing, without `messages` no templates are to be accepted. */
type PhonesCloud = {
  readonly invoke: InvokeFunction;
  readonly files?: ClientFiles;
  readonly messages?: PhoneMessages;
};

export type ServedPhones = {
  /** Where a browser opens the phone of this person. */
  addressOf(person: string): string;
  close(): Promise<void>;
};

/**
 * Serves the page that `writeSimulator` left, on loopback, and what its phones ask of their functions, of cloud storage and of
 * WeChat. The person who holds a phone is its openid, known by the phone's address alone.
 */
export async function servePhones(options: {
  readonly simulatorDirectory: string;
  readonly cloud: PhonesCloud;
  /** Who can send each other cards: names by person; default nobody. */
  readonly contacts?: Readonly<Record<string, string>>;
  readonly port?: number;
}): Promise<ServedPhones> {
  const { invoke, files, messages = noMessages } = options.cloud;
  const chats = new Chats(options.contacts ?? {});
  let port = 0;
  const server = createServer((request, response) => {
    const world = { folder: options.simulatorDirectory, port, invoke, files, messages, chats };
    answer(request, response, world).catch((error: unknown) => {
      process.stderr.write(`[phones] ${String(error)}\n`);
      send(response, refusal(500, -1, 'the server of the phones failed'));
    });
  });
  port = await listen(server, options.port ?? 0);
  return {
    addressOf: (person) => `http://127.0.0.1:${port}/?phone=${encodeURIComponent(person)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Served = PhoneWorld & {
  readonly folder: string;
  readonly port: number;
  readonly files: ClientFiles | undefined;
};

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const reason = foreignRequest(request, served.port);
  if (reason !== null) return send(response, refusal(403, -1, reason));
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const [, person, what] = /^\/phones\/([^/]+)\/([a-z]+)$/.exec(path) ?? [];
  if (person !== undefined && what !== undefined) {
    const openid = decodeURIComponent(person);
    const stored = served.files && (await answerPhoneFiles(request, what, { openid }, served.files));
    if (stored) return void response.writeHead(stored.status, stored.headers).end(stored.content);
    return send(response, await answerAsked(request, openid, what, served));
  }
  const file = request.method === 'GET' ? staticFile(served.folder, path) : null;
  response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.content);
}

async function answerAsked(
  request: IncomingMessage,
  openid: string,
  what: string,
  world: PhoneWorld,
): Promise<CallAnswer> {
  const asked = { phoneId: openid, openid, what };
  if (request.method === 'GET') return answerPhone({ ...asked, method: 'GET' }, world);
  if (request.method !== 'POST') return refusal(405, -1, 'only GET and POST are answered');
  const read = await readBody(request);
  if (read === 'oversized') return refusal(413, -501007, 'data exceeds the maximum size');
  if (read === 'not-json') return refusal(400, -501007, 'data is not JSON');
  return answerPhone({ ...asked, method: 'POST', body: read.body }, world);
}

function send(response: ServerResponse, { status, body }: CallAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
