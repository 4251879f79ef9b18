import type { IncomingMessage } from 'node:http';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type WebSocket, WebSocketServer } from 'ws';
import { passOnConsole } from './consoleEvents';
import { PhoneWindow } from './phoneWindow';
import { type AutomationAnswer, type AutomationEvent, automationRequest } from './protocol';
import { windowMethods } from './windowMethods';

export interface AutomationServer {
  /** For `automator.connect({ wsEndpoint })`. */
  readonly wsEndpoint: string;
  close(): Promise<void>;
}

/**
 * Lets miniprogram-automator drive the one phone that a browser page shows, as it would drive WeChat DevTools.
 * The page stays open when the server closes. @param port 0 takes any free one.
 */
export async function serveAutomation({ page, port = 0 }: { page: Page; port?: number }): Promise<AutomationServer> {
  const clients = new Set<WebSocket>();
  const emit = (event: AutomationEvent) => {
    for (const client of clients) client.send(JSON.stringify(event));
  };
  const phone = await PhoneWindow.attach(page, emit);
  passOnConsole(page, emit);
  const own = windowMethods(phone);
  const call = (method: string, params: unknown) =>
    own[method] === undefined ? phone.ask(method, params) : own[method].answer(params);

  const server = new WebSocketServer({ port, host: '127.0.0.1', verifyClient: isLocalProgram });
  server.on('connection', (client) => {
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('message', async (message) => {
      const answer = await answerTo(String(message), call);
      if (answer === null) client.close(1007, 'not a request of the automation protocol');
      else client.send(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject));
  return {
    wsEndpoint: `ws://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        for (const client of clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

/** Any web page could reach a port of this machine, and this one runs whatever code it is sent. */
const isLocalProgram = ({ req }: { readonly req: IncomingMessage }): boolean => req.headers.origin === undefined;

async function answerTo(
  message: string,
  call: (method: string, params: unknown) => unknown,
): Promise<AutomationAnswer | null> {
  const request = v.safeParse(v.pipe(v.string(), v.parseJson(), automationRequest), message);
  if (!request.success) return null;
  const { id, method, params } = request.output;
  try {
    return { id, result: (await call(method, params)) ?? {} };
  } catch (error) {
    return { id, error: { message: error instanceof Error ? error.message : String(error) } };
  }
}

function portOf(server: WebSocketServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
