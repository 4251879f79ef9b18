import { hallOf } from '../../../domain/contest/hall';
import { usualAwards } from '../../../locales/zh-CN/contest/rubrics';
import { heardAndLocked, startedEvening, stepped } from '../../support/evenings';
import { hallLinkOfFile, token } from '../../support/hallLink';

const { cloud, keep, read } = hallLinkOfFile();

const sevenTotals = ['88.5', '91', '79.5', '90', '85.5', '92', '86'];

test('who holds the link reads what everyone in the hall may see, and of the rest nothing', async () => {
  const run = stepped(heardAndLocked(startedEvening(), 'e1', sevenTotals), { type: 'reveal', entry: 'e1' });
  await keep(run);
  const answer = await read();
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { title: '泸州市特聘村主任项目路演', version: run.version, hall: hallOf(run, usualAwards) },
  ]);
});

test('judges are named only where the rules of the contest say so', async () => {
  const named = startedEvening({ rules: { namesJudges: true } });
  for (const [run, name] of [
    [startedEvening(), null],
    [named, '周敏'],
  ] as const) {
    await keep(stepped(heardAndLocked(run, 'e1', sevenTotals), { type: 'reveal', entry: 'e1' }));
    const body = await (await read()).text();
    expect(JSON.parse(body).hall.reveal.seats[0].name).toBe(name);
    expect(body.includes('周敏')).toBe(name !== null);
  }
});

test('a link that was taken back, another, and none are answered alike', async () => {
  await keep(startedEvening(), null);
  const taken = await read();
  const another = await read({}, 'another-token');
  const bare = await fetch(`${cloud.cloud.httpAccessUrl}/screen/hall`);
  const answers = await Promise.all([taken, another, bare].map(async (one) => [one.status, await one.text()]));
  expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify([404, '{"failure":"not-found"}'])]),
  );
});

test('a new link ends the one before', async () => {
  await keep(startedEvening());
  expect((await read()).status).toBe(200);
  await keep(startedEvening(), 'a-new-token');
  expect([(await read()).status, (await read({}, 'a-new-token')).status]).toEqual([404, 200]);
});

test('the rehearsal and the evening are two halls', async () => {
  await keep(startedEvening());
  await keep(startedEvening({ isRehearsal: true }), 'rehearsal-token');
  const [real, rehearsal] = await Promise.all([read(), read({}, 'rehearsal-token')]);
  expect([(await real.json()).hall.isRehearsal, (await rehearsal.json()).hall.isRehearsal]).toEqual([false, true]);
  await cloud.database.collection('contestRuns').doc('con_0000000000000001.rehearsal').remove();
});

test('a poll is one request to the database, whatever it finds', async () => {
  await keep(startedEvening());
  const poll = async (bearer: string) => {
    const event = { httpMethod: 'GET', path: '/hall', headers: { authorization: `Bearer ${bearer}` } };
    const { result, databaseRequests } = await cloud.person('oSomebody').invoke('screen', event);
    return [(result as { statusCode: number }).statusCode, databaseRequests];
  };
  expect([await poll(token), await poll('another-token')]).toEqual([
    [200, 1],
    [404, 1],
  ]);
});

test('what has not changed costs no body, and the server’s time still comes', async () => {
  const run = startedEvening();
  await keep(run);
  const first = await read();
  const etag = String(first.headers.get('etag'));
  for (const known of [etag, `W/${etag}`]) {
    const before = Date.now();
    const again = await read({ headers: { 'if-none-match': known } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const time = Number(again.headers.get('x-tongxin-time'));
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  }
  await keep(stepped(run, { type: 'call', entry: 'e1' }));
  expect((await read({ headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('a page of another origin may ask, with its token, and read all that it needs', async () => {
  const asked = { origin: 'https://hall.example', 'access-control-request-method': 'GET' };
  const preflight = await fetch(`${cloud.cloud.httpAccessUrl}/screen/hall`, { method: 'OPTIONS', headers: asked });
  expect([preflight.status, await preflight.text()]).toEqual([204, '']);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'authorization, if-none-match',
    'access-control-max-age': '7200',
  });
  for (const bearer of [token, 'another-token']) {
    const { headers } = await read({ headers: { origin: 'https://hall.example' } }, bearer);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('etag, x-tongxin-time');
  }
  const health = await fetch(`${cloud.cloud.httpAccessUrl}/screen/health`, { method: 'OPTIONS', headers: asked });
  expect([health.status, health.headers.get('access-control-allow-origin')]).toEqual([405, null]);
});
