import { startLocalCloud } from '../../../devtools/cloud/localCloud';
import { inProject } from '../../../scripts/projectRoot';
import { aFolder } from '../../support/temporaryFolder';

const echo = `
const cloud = require(${JSON.stringify(inProject('node_modules/wx-server-sdk'))});
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  if (event.path === '/throws') throw new Error('thrown');
  if (event.path === '/picture')
    return { statusCode: 201, headers: { 'content-type': 'image/png', 'x-own': 1 }, body: 'iVBORw==', isBase64Encoded: true };
  return { event, openid: OPENID ?? null, source: SOURCE };
};
`;

async function aCloud() {
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: aFolder({ 'echo/index.js': echo }),
    schema: {},
    httpRoutes: { door: 'echo' },
  });
  const get = (path: string, init?: RequestInit) => fetch(`${cloud.httpAccessUrl}${path}`, init);
  return { cloud, get };
}

test('a request reaches its function as an event, and what that returns is sent as JSON', async () => {
  const { cloud, get } = await aCloud();
  try {
    const body = JSON.stringify({ said: 'hello' });
    const headers = { 'content-type': 'application/json', 'x-own': 'yes' };
    const answer = await get('/door/in/here?a=1&b=2', { method: 'POST', body, headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const { event } = await answer.json();
    expect(event).toMatchObject({
      path: '/in/here',
      httpMethod: 'POST',
      headers: { 'x-own': 'yes' },
      queryStringParameters: { a: '1', b: '2' },
      body,
      isBase64Encoded: false,
    });
  } finally {
    await cloud.close();
  }
});

test('bytes travel as base64, both ways, with the status and headers that the function names', async () => {
  const { cloud, get } = await aCloud();
  try {
    const sent = await get('/door', {
      method: 'POST',
      body: Buffer.from([0, 255]),
      headers: { 'content-type': 'image/png' },
    });
    expect((await sent.json()).event).toMatchObject({ path: '/', body: 'AP8=', isBase64Encoded: true });
    const picture = await get('/door/picture');
    expect([picture.status, picture.headers.get('x-own')]).toEqual([201, '1']);
    expect(Buffer.from(await picture.arrayBuffer()).toString('base64')).toBe('iVBORw==');
  } finally {
    await cloud.close();
  }
});

test('nobody is known by such a request, whatever its headers say', async () => {
  const { cloud, get } = await aCloud();
  try {
    const headers = { 'x-wx-openid': 'oAdministrator', WX_OPENID: 'oAdministrator', 'x-wx-source': 'wx_trigger' };
    const { openid, source } = await (await get('/door', { headers })).json();
    expect([openid, source]).toEqual([null, 'wx_http']);
  } finally {
    await cloud.close();
  }
});

test('an unknown route, too large a body and a function that fails are answered for', async () => {
  const { cloud, get } = await aCloud();
  try {
    expect((await get('/echo')).status).toBe(404);
    expect((await get('/')).status).toBe(404);
    expect((await get('/door', { method: 'POST', body: 'x'.repeat(200 * 1024) })).status).toBe(413);
    const failed = await get('/door/throws');
    expect([failed.status, await failed.json()]).toMatchObject([500, { code: 'FUNCTIONS_EXECUTE_FAIL' }]);
  } finally {
    await cloud.close();
  }
});
