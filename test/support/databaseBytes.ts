import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const started = 'http.server.request.start';
const finished = 'http.server.response.finish';

/** How many bytes the servers of this process answer while it runs: what functions read from the local cloud among them. */
export async function bytesAnswered(run: () => Promise<unknown>): Promise<number> {
  // A connection that is kept open has carried earlier answers.
  const before = new Map<Socket, number>();
  let bytes = 0;
  const starts = (message: unknown): void => {
    const socket = socketOf(message);
    before.set(socket, socket.bytesWritten);
  };
  const finishes = (message: unknown): void => {
    const socket = socketOf(message);
    bytes += socket.bytesWritten - (before.get(socket) ?? 0);
  };
  subscribe(started, starts);
  subscribe(finished, finishes);
  try {
    await run();
  } finally {
    unsubscribe(started, starts);
    unsubscribe(finished, finishes);
  }
  return bytes;
}

const socketOf = (message: unknown): Socket => Reflect.get(Object(message), 'socket');
