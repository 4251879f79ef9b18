import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ClientFiles } from '../../devtools/cloud/localCloud';
import { answerPhoneFiles, type PhoneFilesAnswer } from '../../devtools/cloud/storage/phoneFiles';
import type { PhoneWorld } from '../../devtools/web/answerPhone';
import { Chats } from '../../devtools/web/chats';
import { foreignRequest } from '../../devtools/web/foreignRequest';
import { listen } from '../../devtools/web/listen';
import { type CallAnswer, type InvokeFunction, refusal } from '../../devtools/web/phoneCalls';
import type { PhoneMessages } from '../../devtools/web/phoneMessages';
import { readBody } from '../../devtools/web/readBody';
import { staticFile } from '../../devtools/web/staticFiles';
import { holderNames, openidOfHeldPhone } from '../phones';
import { answerHeldPhone, askedOfPhone } from './askedOfPhone';
import { answerHall, type ServedHall } from './servedHall';

export type DemoServerOptions = {
  /** The first port to try; 0 for any. */
  readonly port: number;
  /** Holds the page that shows the phones side by side. */
  readonly pageDirectory: string;
  /** Holds the page that is one phone. */
  readonly phoneDirectory: string;
  /** Without it no hall is shown. */
  readonly hall?: ServedHall;
  readonly invoke: InvokeFunction;
  readonly messages: PhoneMessages;
  readonly files: ClientFiles;
  /** Throws away all data and seeds anew. */
  reset(): Promise<void>;
};

export type DemoServer = { readonly address: string; close(): Promise<void> };

/** Serves the page, the phones and their calls on one loopback address. */
export async function serveDemo(options: DemoServerOptions): Promise<DemoServer> {
  let port = 0;
  const chats = new Chats(holderNames);
  const world: World = {
    ...options,
    chats,
    reset: async () => {
      await options.reset();
      chats.clear();
    },
  };
  const server = createServer((request, response) => {
    answer(request, world, port)
      .then((said) => send(response, said))
      .catch((error: unknown) => {
        console.error(error);
        send(response, json(refusal(500, -1, 'the demo server failed; its terminal says why')));
      });
  });
  port = await listen(server, options.port);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type World = DemoServerOptions & PhoneWorld;

type Said = {
  readonly status: number;
  readonly type: string;
  readonly content: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

async function answer(request: IncomingMessage, options: World, port: number): Promise<Said> {
  const reason = foreignRequest(request, port);
  if (reason !== null) return json(refusal(403, -1, reason));
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const file = await answerFile(request, path, options);
  if (file !== null) return { type: 'application/octet-stream', ...file };
  if (request.method === 'POST') return json(await answerPost(request, path, options));
  if (request.method !== 'GET') return json(refusal(405, -1, 'only GET and POST are answered'));
  const asked = askedOfPhone(path);
  if (asked !== null) return json(await answerHeldPhone({ ...asked, method: 'GET' }, options));
  const hall = options.hall === undefined ? null : await answerHall(request, path, options.hall);
  if (hall !== null) return hall;
  const page = path.startsWith('/phone/')
    ? staticFile(options.phoneDirectory, path.slice('/phone'.length))
    : staticFile(options.pageDirectory, path);
  return page ? { status: 200, ...page } : { status: 404, type: 'text/plain', content: 'not found' };
}

/** Cloud storage as the holder of a phone uses it. */
async function answerFile(request: IncomingMessage, path: string, { files }: World): Promise<PhoneFilesAnswer | null> {
  const asked = askedOfPhone(path);
  const openid = asked && openidOfHeldPhone(asked.phoneId);
  return asked && openid ? answerPhoneFiles(request, asked.what, { openid }, files) : null;
}

async function answerPost(request: IncomingMessage, path: string, options: World): Promise<CallAnswer> {
  const read = await readBody(request);
  if (read === 'oversized') return refusal(413, -501007, 'data exceeds the maximum size');
  if (read === 'not-json') return refusal(400, -501007, 'data is not JSON');
  const asked = askedOfPhone(path);
  if (asked !== null) return answerHeldPhone({ ...asked, method: 'POST', body: read.body }, options);
  if (path === '/open-hall') return { status: 200, body: { address: (await options.hall?.open?.()) ?? null } };
  if (path !== '/reset') return refusal(404, -1, 'not found');
  await options.reset();
  return { status: 200, body: { isReset: true } };
}

const json = ({ status, body }: CallAnswer): Said => ({
  status,
  type: 'application/json; charset=utf-8',
  content: JSON.stringify(body),
});

function send(response: ServerResponse, { status, type, content, headers }: Said): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // A foreign page may neither frame a phone nor read what this server holds.
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    ...headers,
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(content);
}
