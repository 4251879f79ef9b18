import type { IncomingMessage } from 'node:http';
import { staticFile } from '../../devtools/web/staticFiles';

export type ServedHall = {
  /** Holds the projector's page. */
  readonly directory: string;
  /** Where the cloud answers over HTTP: another port after each reset. */
  httpAccess(): Promise<string>;
  /** Where the hall of whatever runs now is seen from here on; null while nothing does. Without it nobody asks. */
  open?(): Promise<string | null>;
};

type Said = {
  readonly status: number;
  readonly type: string;
  readonly content: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

/** `/hall/` is the projector's page, and `/screen/` what it reads, on one origin: a link to it outlives a reset. */
export async function answerHall(request: IncomingMessage, path: string, hall: ServedHall): Promise<Said | null> {
  if (path.startsWith('/screen/')) return read(request, `${await hall.httpAccess()}${path}`);
  if (!path.startsWith('/hall/')) return null;
  const file = staticFile(hall.directory, path.slice('/hall'.length));
  return file && { status: 200, ...file };
}

async function read({ method = 'GET', headers }: IncomingMessage, address: string): Promise<Said> {
  const handedOn = ['authorization', 'if-none-match'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const answer = await fetch(address, { method, headers: Object.fromEntries(handedOn) });
  const { 'content-type': type = 'text/plain', 'content-length': _bytes, ...more } = Object.fromEntries(answer.headers);
  return { status: answer.status, type, content: Buffer.from(await answer.arrayBuffer()), headers: more };
}
