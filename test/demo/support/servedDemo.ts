import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DemoServer, serveDemo } from '../../../demo/server/demoServer';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { writeFiles } from '../../support/temporaryFolder';

type Call = { readonly name: string; readonly data: unknown; readonly openid: string };
type Acceptance = { readonly openid: string; readonly templateIds: readonly string[] };

const isOurs = { 'content-type': 'application/json' };

/** A function that has one page, for one token. */
const answersOverHttp = ({ path: page, headers }: { path: string; headers: Record<string, string> }) => ({
  statusCode: headers['if-none-match'] === 'known' ? 304 : headers.authorization === 'Bearer right' ? 200 : 404,
  headers: { 'content-type': 'application/json', etag: 'known', 'x-now': '5' },
  body: headers['if-none-match'] === 'known' ? '' : JSON.stringify({ page }),
});

/** The demo's server on a cloud that stores files and notes calls, for one test file. */
export function servedDemo() {
  const folder = mkdtempSync(path.join(tmpdir(), 'demo-server-'));
  writeFiles(folder, {
    'page/index.html': 'the page',
    'phone/index.html': 'the phone',
    'hall/index.html': 'the hall',
    'secret.txt': 'outside',
  });
  const calls: Call[] = [];
  const acceptances: Acceptance[] = [];
  let resets = 0;
  let server: DemoServer;
  let cloud: LocalCloud;

  beforeAll(async () => {
    writeFiles(folder, { 'functions/screen/index.js': `exports.main = async (event) => (${answersOverHttp})(event);` });
    cloud = await startLocalCloud({
      dataDirectory: null,
      functionsDirectory: path.join(folder, 'functions'),
      schema: {},
      httpRoutes: { screen: 'screen' },
    });
    server = await serveDemo({
      port: 0,
      pageDirectory: path.join(folder, 'page'),
      phoneDirectory: path.join(folder, 'phone'),
      hall: { directory: path.join(folder, 'hall'), httpAccess: async () => cloud.httpAccessUrl ?? '' },
      invoke: async (name, data, { openid }) => {
        calls.push({ name, data, openid });
        if (name === 'missing')
          return {
            requestId: 'r1',
            error: { code: 'FUNCTION_NOT_FOUND', message: 'no such function' },
            databaseRequests: 0,
          };
        return { requestId: 'r1', result: { ok: true, value: 1 }, databaseRequests: 0 };
      },
      messages: {
        templates: async () => [
          { id: 'offer', title: '候补名额提醒' },
          { id: 'change', title: '活动变更通知' },
        ],
        accept: async (openid, templateIds) => {
          acceptances.push({ openid, templateIds });
        },
        noticesOf: async (openid) => [
          { id: 'n1', title: `给 ${openid}`, page: null, fields: [], at: '2026-11-24T09:20:00.000Z' },
        ],
      },
      files: cloud.files,
      reset: async () => {
        resets += 1;
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await cloud.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    calls.length = 0;
    resets = 0;
  });

  /** Through node:http, because fetch will not send a false Host or Origin. */
  const send = (
    method: string,
    target: string,
    { headers = isOurs, body = '' }: { headers?: Record<string, string>; body?: string } = {},
  ): Promise<{ status: number | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.address);
      const sent = request({ hostname, port, method, path: target, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  return {
    folder,
    calls,
    acceptances,
    send,
    isOurs,
    resets: () => resets,
    address: () => server.address,
    files: () => cloud.files,
  };
}
