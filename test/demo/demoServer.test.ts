import { serveDemo } from '../../demo/server/demoServer';
import { bodyByteLimit } from '../../devtools/web/readBody';
import { servedDemo } from './support/servedDemo';

const { folder, calls, acceptances, send, isOurs, resets, address, files } = servedDemo();

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
  expect([calls, resets()]).toEqual([[], 0]);
});

test('its own page may call and reset', async () => {
  const headers = { ...isOurs, origin: new URL(address()).origin, 'sec-fetch-site': 'same-origin' };
  await send('POST', '/phones/resident/call', { headers, body: callBody });
  await send('POST', '/reset', { headers, body: '{}' });
  expect([calls.length, resets()]).toEqual([1, 1]);
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
  const port = Number(new URL(address()).port);
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
    files: files(),
    reset: () => Promise.resolve(),
  });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

test('the hall’s page and what it reads lie on this one address', async () => {
  expect(await send('GET', '/hall/')).toEqual({ status: 200, text: 'the hall' });
  const read = (headers: Record<string, string>) => fetch(`${address()}screen/hall`, { headers });
  const right = await read({ authorization: 'Bearer right' });
  expect([right.status, await right.json(), right.headers.get('etag'), right.headers.get('x-now')]).toEqual([
    200,
    { page: '/hall' },
    'known',
    '5',
  ]);
  const known = await read({ authorization: 'Bearer right', 'if-none-match': 'known' });
  expect([known.status, await known.text()]).toEqual([304, '']);
  expect((await read({})).status).toBe(404);
});

test('the page is told where the hall is once something runs, and that nothing does before', async () => {
  expect(await send('POST', '/open-hall', { body: '{}' })).toEqual({ status: 200, text: '{"address":null}' });
  const elsewhere = { ...isOurs, origin: 'http://elsewhere.example' };
  expect((await send('POST', '/open-hall', { body: '{}', headers: elsewhere })).status).toBe(403);
});
