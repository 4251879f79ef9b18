import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DemoServer, serveDemo } from '../../demo/server/demoServer';
import { type LocalCloud, startLocalCloud } from '../../devtools/cloud/localCloud';
import { bodyByteLimit } from '../../devtools/web/readBody';

type Call = { readonly name: string; readonly data: unknown; readonly openid: string };

const folder = mkdtempSync(path.join(tmpdir(), 'demo-server-'));
let server: DemoServer;
let cloud: LocalCloud;
let calls: Call[] = [];
let resets = 0;
const acceptances: { readonly openid: string; readonly templateIds: readonly string[] }[] = [];

beforeAll(async () => {
  for (const name of ['page', 'phone']) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.html'), `the ${name}`);
  }
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory: folder, schema: {} });
  server = await serveDemo({
    port: 0,
    pageDirectory: path.join(folder, 'page'),
    phoneDirectory: path.join(folder, 'phone'),
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
  calls = [];
  resets = 0;
});

const isOurs = { 'content-type': 'application/json' };

/** Through node:http, because fetch will not send a false Host or Origin. */
function send(
  method: string,
  target: string,
  { headers = isOurs, body = '' }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    const sent = request({ hostname, port, method, path: target, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const callBody = JSON.stringify({ name: 'ranking', data: { action: 'readClassHours', input: {} } });
const refused = (status: number, errCode: number, reason: string) => ({
  status,
  text: JSON.stringify({ errCode, errMsg: `cloud.callFunction:fail errCode: ${errCode} | errMsg: ${reason}` }),
});

test('a phone’s call reaches the function as that phone’s holder', async () => {
  expect(await send('POST', '/phones/resident/call', { body: callBody })).toEqual({
    status: 200,
    text: JSON.stringify({ result: { ok: true, value: 1 }, requestID: 'r1' }),
  });
  expect(calls).toEqual([
    { name: 'ranking', data: { action: 'readClassHours', input: {} }, openid: 'demo-openid-resident' },
  ]);
});

test('who calls is never taken from the body', async () => {
  const body = JSON.stringify({
    name: 'ranking',
    openid: 'demo-openid-organizer',
    data: { openid: 'demo-openid-organizer' },
  });
  await send('POST', '/phones/resident/call', { body });
  expect(calls.map(({ openid }) => openid)).toEqual(['demo-openid-resident']);
});

test('a function’s failure is told as WeChat tells it', async () => {
  expect(await send('POST', '/phones/resident/call', { body: JSON.stringify({ name: 'missing' }) })).toEqual(
    refused(200, -501000, 'FUNCTION_NOT_FOUND no such function'),
  );
});

test('a phone knows the templates, accepts some of them for its holder, and gets its holder’s messages', async () => {
  const body = JSON.stringify({ templateIds: ['offer'] });
  expect(await send('GET', '/phones/resident/templates')).toEqual({
    status: 200,
    text: '[{"id":"offer","title":"候补名额提醒"},{"id":"change","title":"活动变更通知"}]',
  });
  expect((await send('POST', '/phones/resident/accept', { body })).status).toBe(200);
  expect(acceptances).toEqual([{ openid: 'demo-openid-resident', templateIds: ['offer'] }]);
  expect(JSON.parse((await send('GET', '/phones/resident/arrivals')).text)).toEqual({
    cards: [],
    notices: [{ id: 'n1', title: '给 demo-openid-resident', page: null, fields: [], at: '2026-11-24T09:20:00.000Z' }],
  });
});

test('a card that one phone shares arrives on the other, from who sent it, until everything is reset', async () => {
  const picture = 'data:image/jpeg;base64,aGVsbG8=';
  const card = { title: '一起去听', path: 'pages/activity/index?activityId=act_1', picture };
  const body = JSON.stringify({ to: 'organizer', card });
  const contacts = JSON.parse((await send('GET', '/phones/resident/contacts')).text);
  expect(contacts[0]).toEqual({ id: 'organizer', name: '江边的风' });
  expect((await send('POST', '/phones/resident/share', { body })).status).toBe(200);
  const cardsOn = async (phone: string) => JSON.parse((await send('GET', `/phones/${phone}/arrivals`)).text).cards;
  expect(await cardsOn('organizer')).toEqual([
    { ...card, id: expect.stringMatching(/^card-/), from: '小橘灯', at: expect.stringMatching(/Z$/) },
  ]);
  expect(await cardsOn('resident')).toEqual([]);
  await send('POST', '/reset', { body: '{}' });
  expect(await cardsOn('organizer')).toEqual([]);
});

test.each([
  ['nobody that holds a phone', { to: 'stranger', card: { title: '', path: '', picture: '' } }],
  [
    'a picture from elsewhere',
    { to: 'organizer', card: { title: '', path: '', picture: 'https://example.com/a.png' } },
  ],
])('a card is not shared with %s', async (_, body) => {
  expect((await send('POST', '/phones/resident/share', { body: JSON.stringify(body) })).status).toBe(400);
});

test.each([
  ['a template that does not exist', '{"templateIds":["unheard-of"]}'],
  ['no template', '{"templateIds":[]}'],
  ['more templates than WeChat asks for at once', '{"templateIds":["offer","change","offer","change"]}'],
])('%s cannot be accepted', async (_, body) => {
  const before = acceptances.length;
  expect((await send('POST', '/phones/resident/accept', { body })).status).toBe(400);
  expect(acceptances.length).toBe(before);
});

test.each([
  ['GET', '/phones/stranger/arrivals'],
  ['GET', '/phones/resident/secrets'],
  ['POST', '/phones/stranger/accept'],
])('%s %s is answered with nothing', async (method, target) => {
  expect((await send(method, target, { body: method === 'POST' ? '{"templateIds":["offer"]}' : '' })).status).toBe(404);
});

test.each([
  ['a phone that is not on the page', '/phones/stranger/call', callBody, refused(404, -501000, 'no such phone')],
  ['a phone of the crowd', '/phones/crowd-01/call', callBody, refused(404, -1, 'not found')],
  [
    'a call without a name',
    '/phones/resident/call',
    '{}',
    refused(400, -501007, 'parameter error: name must be a string'),
  ],
  ['a body that is not JSON', '/phones/resident/call', '{', refused(400, -501007, 'data is not JSON')],
  [
    'an oversized body',
    '/phones/resident/call',
    `"${'x'.repeat(bodyByteLimit)}"`,
    refused(413, -501007, 'data exceeds the maximum size'),
  ],
])('refuses %s', async (_, target, body, answer) => {
  expect(await send('POST', target, { body })).toEqual(answer);
  expect(calls).toEqual([]);
});

test.each([
  ['a foreign page', { ...isOurs, origin: 'http://evil.example' }, 'origin is a foreign page'],
  ['a page without an origin', { ...isOurs, origin: 'null' }, 'origin is a foreign page'],
  ['a rebound host name', { ...isOurs, host: 'evil.example' }, 'host is not this server'],
  ['another port of this machine', { ...isOurs, 'sec-fetch-site': 'same-site' }, 'sent by a foreign page'],
  ['a form', { 'content-type': 'text/plain' }, 'content-type is not application/json'],
])('lets %s neither call nor reset', async (_, headers, reason) => {
  expect(await send('POST', '/phones/resident/call', { headers, body: callBody })).toEqual(refused(403, -1, reason));
  expect(await send('POST', '/reset', { headers, body: '{}' })).toEqual(refused(403, -1, reason));
  expect([calls, resets]).toEqual([[], 0]);
});

test('its own page may call and reset', async () => {
  const headers = { ...isOurs, origin: new URL(server.address).origin, 'sec-fetch-site': 'same-origin' };
  await send('POST', '/phones/resident/call', { headers, body: callBody });
  await send('POST', '/reset', { headers, body: '{}' });
  expect([calls.length, resets]).toEqual([1, 1]);
});

test('serves the page and the phones, and nothing beside their folders', async () => {
  const targets = [
    '/',
    '/phone/',
    '/phone/?phone=resident',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/phone/..%2fsecret.txt',
  ];
  const answers = await Promise.all(targets.map((target) => send('GET', target)));
  expect(answers.map(({ text }) => text)).toEqual([
    'the page',
    'the phone',
    'the phone',
    'not found',
    'not found',
    'not found',
  ]);
});

test('takes the next port when one is taken', async () => {
  const port = Number(new URL(server.address).port);
  const second = await serveDemo({
    port,
    pageDirectory: folder,
    phoneDirectory: folder,
    invoke: () => Promise.reject(new Error('not called')),
    messages: {
      templates: async () => [],
      accept: () => Promise.reject(new Error('not called')),
      noticesOf: async () => [],
    },
    files: cloud.files,
    reset: () => Promise.resolve(),
  });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

describe('a phone’s files in cloud storage', () => {
  const bytes = { 'content-type': 'application/octet-stream' };
  const fileID = (path: string) => `cloud://local-env.6c6f-local-env-1250000000/${path}`;
  const upload = (phone: string, path: string, body = 'text', headers: Record<string, string> = bytes) =>
    send('PUT', `/phones/${phone}/upload?path=${encodeURIComponent(path)}`, { headers, body });
  const ask = async (phone: string, what: string, body: object) => {
    const { status, text } = await send('POST', `/phones/${phone}/${what}`, { body: JSON.stringify(body) });
    return [status, JSON.parse(text)];
  };
  const read = (path: string) => send('GET', `/phones/organizer/file?id=${encodeURIComponent(fileID(path))}`);

  test('are uploaded as its holder, read by every phone, and deleted by their holder alone', async () => {
    expect(await upload('resident', '证明 1.txt')).toEqual({
      status: 200,
      text: JSON.stringify({ fileID: fileID('证明 1.txt') }),
    });
    expect(await read('证明 1.txt')).toEqual({ status: 200, text: 'text' });
    const fileIDs = [fileID('证明 1.txt')];
    expect([
      await upload('organizer', '证明 1.txt', 'another'),
      await ask('organizer', 'remove', { fileIDs }),
      await ask('organizer', 'urls', { files: [{ fileID: fileIDs[0], maxAge: 60 }] }),
      await ask('resident', 'remove', { fileIDs }),
    ]).toMatchObject([
      { status: 400, text: expect.stringContaining('"errCode":-503002') },
      [200, { fileList: [{ fileID: fileIDs[0], status: -503002 }] }],
      [
        200,
        { fileList: [{ fileID: fileIDs[0], status: 0, maxAge: 60, tempFileURL: expect.stringMatching(/^http:/) }] },
      ],
      [200, { fileList: [{ fileID: fileIDs[0], status: 0, errMsg: 'ok' }] }],
    ]);
    expect(await read('证明 1.txt')).toMatchObject({ status: 404 });
  });

  test('are not for foreign pages, unknown phones or malformed requests', async () => {
    const foreign = { ...bytes, origin: 'https://evil.example' };
    const statuses = [
      await upload('resident', 'a.txt', 'text', foreign),
      await upload('stranger', 'a.txt'),
      await upload('resident', '../a.txt'),
      await send('POST', '/phones/resident/remove', { body: '{"fileIDs":[1]}' }),
      await send('POST', '/phones/resident/urls', { body: 'no JSON' }),
      await send('DELETE', '/phones/resident/file'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([403, 405, 400, 400, 400, 405]);
    expect(await read('a.txt')).toMatchObject({ status: 404 });
  });
});
