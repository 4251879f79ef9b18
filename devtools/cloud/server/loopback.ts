import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** @param port 0 for any free one */
export const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    // A connection that the server gives up as idle may be the one that a request is just being sent on: it would fail.
    server.keepAliveTimeout = 0;
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

/** Lets the process end while the server still listens. */
export const letProcessEnd = (server: Server): void => {
  server.unref().on('connection', (socket) => socket.unref());
};

export const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Of a server that listens. */
export function urlOf(server: Server): string {
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
