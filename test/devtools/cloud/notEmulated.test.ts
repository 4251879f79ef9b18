import { type Connected, connect, failureOf, notesOnePerPerson } from './support/sdk';

let connected: Connected;

beforeAll(async () => {
  connected = await connect(notesOnePerPerson);
});
afterAll(() => connected.cloud.close());

describe('what the local cloud does not emulate is named', () => {
  const answerTo = async (path: string, body: string, contentType = 'application/json') => {
    const response = await fetch(`${connected.cloud.url}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': contentType },
    });
    const { requestId, ...answer } = Object(await response.json());
    return answer;
  };

  it('an action', async () => {
    expect(await answerTo('/admin', JSON.stringify({ action: 'database.watch' }))).toEqual({
      code: 'LOCAL_CLOUD_NOT_EMULATED',
      message: 'not emulated: action database.watch',
    });
    const { sdk } = connected;
    const upload = await failureOf(sdk.uploadFile({ cloudPath: 'a?.png', fileContent: Buffer.from('') as never }));
    expect(upload.errMsg).toContain('not emulated: a cloudPath with one of ? # % \\');
  });

  it('an open API', async () => {
    const { openapi } = Object(connected.sdk);
    const failure = await failureOf(openapi.security.mediaCheckAsync({ mediaUrl: 'https://a.invalid/b' } as never));
    expect(failure.errMsg).toContain('not emulated: open API security.mediaCheckAsync');
  });

  it('a form that is no call of an open API', async () => {
    const form = (boundary: string, ...fields: [name: string, value: string][]) =>
      [
        ...fields.map(
          ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
        ),
        `--${boundary}--\r\n`,
      ].join('\r\n');
    const contentType = 'multipart/form-data; boundary=B';
    const answers = [
      await answerTo('/admin', form('B', ['action', 'wx.wxPayApi'], ['requestData', '']), contentType),
      await answerTo('/admin', form('B', ['action', 'wx.openApi']), contentType),
      await answerTo('/admin', form('B'), 'multipart/form-data'),
    ];
    expect(answers).toEqual([
      { code: 'INVALID_PARAM', message: 'the form is no call of an open API' },
      { code: 'INVALID_PARAM', message: 'the form is no call of an open API' },
      { code: 'INVALID_PARAM', message: expect.stringContaining('not a form') },
    ]);
  });

  it('a body that a foreign web page could have sent', async () => {
    const body = JSON.stringify({ action: 'database.addCollection', collectionName: 'planted' });
    expect(await answerTo('/admin', body, 'text/plain')).toEqual({
      code: 'INVALID_PARAM',
      message: 'the body is not declared as JSON',
    });
    expect(await failureOf(connected.database.collection('planted').get())).toMatchObject({ errCode: -502005 });
  });

  it('a path', async () => {
    expect(await answerTo('/elsewhere?env=x', '{}')).toEqual({
      code: 'LOCAL_CLOUD_NOT_EMULATED',
      message: 'not emulated: POST /elsewhere',
    });
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['no action', '{}', 'action: '],
    [
      'a field of a wrong type',
      JSON.stringify({ action: 'database.addCollection', collectionName: 7 }),
      'collectionName: ',
    ],
    [
      'a query that is no EJSON',
      JSON.stringify({ action: 'database.calculateDocument', collectionName: 'notes', query: '{' }),
      'not EJSON',
    ],
    [
      'a query that is no object',
      JSON.stringify({ action: 'database.calculateDocument', collectionName: 'notes', query: '[]' }),
      'an object was expected',
    ],
  ])('and a body with %s is refused', async (_title, body, message) => {
    expect(await answerTo('/admin', body)).toEqual({
      code: 'INVALID_PARAM',
      message: expect.stringContaining(message),
    });
  });
});
