import { declaredCollections } from '../../../cloudfunctions/_records/schema';
import { type CloudForTests, freshCloudForTests } from '../../support/cloudForTests';

const token = 'a-token-for-tests-of-the-health-page';
let cloud: CloudForTests;
beforeAll(async () => {
  cloud = await freshCloudForTests({ TONGXIN_HEALTH_TOKEN: token });
});
afterAll(() => cloud.close());

const address = (path: string): string => `${cloud.cloud.httpAccessUrl}${path}`;
const read = (path = '/screen/health', init: RequestInit = {}) =>
  fetch(address(path), { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });

test('who holds the token reads what the timers did last', async () => {
  await cloud.cloud.runTimer('message');
  const answer = await read();
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    ok: true,
    withoutRootKey: [],
    schema: Object.fromEntries(declaredCollections.map(({ name, version }) => [name, version])),
    timers: [{ name: 'message', startedAt: expect.any(String), endedAt: expect.any(String), failed: [] }],
  });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
});

test('a timer’s step that failed is named, and nothing is well until it has run again', async () => {
  const steps = {
    'leases-closed': { at: '2026-11-24T01:20:00.000Z', did: null, failure: null },
    'messages-delivered': { at: '2026-11-24T01:20:00.000Z', did: null, failure: 'the line was cut' },
  };
  const run = { startedAt: '2026-11-24T01:20:00.000Z', endedAt: '2026-11-24T01:20:01.000Z', next: null, steps };
  await cloud.database.collection('timerRuns').doc('message').set({ data: run });
  const { startedAt, endedAt } = run;
  expect(await (await read()).json()).toMatchObject({
    ok: false,
    timers: [{ name: 'message', startedAt, endedAt, failed: ['messages-delivered'] }],
  });
  await cloud.cloud.runTimer('message');
  expect(await (await read()).json()).toMatchObject({ ok: true, timers: [{ name: 'message', failed: [] }] });
});

test('who polls is sent a body only when something has changed', async () => {
  const first = await read();
  const etag = String(first.headers.get('etag'));
  const again = await read('/screen/health', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await cloud.cloud.runTimer('registration');
  const changed = await read('/screen/health', { headers: { 'if-none-match': etag } });
  expect(changed.status).toBe(200);
});

test('without the token, with another, and for a page that is none, the answer is the same', async () => {
  const bare = await fetch(address('/screen/health'));
  const wrong = await read('/screen/health', {
    headers: { authorization: 'Bearer another-token-of-the-same-length----' },
  });
  const none = await read('/screen/nothing');
  const answers = await Promise.all([bare, wrong, none].map(async (one) => [one.status, await one.text()]));
  expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify([404, '{"failure":"not-found"}'])]),
  );
});

test('nothing is written over HTTP', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await read('/screen/health', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  }
  const head = await read('/screen/health', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('a page that fails says no more than that', async () => {
  await cloud.database
    .collection('timerRuns')
    .doc('broken')
    .set({ data: { startedAt: 5, steps: {} } });
  const answer = await read();
  expect([answer.status, await answer.json()]).toEqual([500, { failure: 'unexpected' }]);
  await cloud.database.collection('timerRuns').doc('broken').remove();
});

test('a phone has nothing to call there, and no other function is reached over HTTP', async () => {
  const { result } = await cloud.person('oSomebody').invoke('screen', { action: 'health', input: {} });
  expect(result).toEqual({ ok: false, failure: 'unknown-action' });
  for (const path of ['/member', '/registration/health', '/', '/toString']) expect((await read(path)).status).toBe(404);
});

test.each(['', 'short', 'x'.repeat(40)])('with the token «%s» in its environment nobody reads it', async (weak) => {
  const other = await freshCloudForTests({ TONGXIN_HEALTH_TOKEN: weak });
  try {
    const answer = await fetch(`${other.cloud.httpAccessUrl}/screen/health`, {
      headers: { authorization: `Bearer ${weak}` },
    });
    expect(answer.status).toBe(404);
  } finally {
    await other.close();
  }
});
