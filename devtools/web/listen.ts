import type { Server } from 'node:http';
import { hasCode } from './errorCode';

/** Listens on loopback alone, on the first free port from `port` on; resolves to the port taken. 0 asks for any. */
export async function listen(server: Server, port: number, tries = 20): Promise<number> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (tries <= 1 || port === 0 || !hasCode(error, 'EADDRINUSE')) throw error;
    return listen(server, port + 1, tries - 1);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

const listenOn = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
