import { startLocalCloud } from '../../../devtools/cloud/localCloud';
import { type Connected, connect, failureOf } from './support/sdk';

jest.setTimeout(60_000);

let connected: Connected;
const notes = () => connected.database.collection('notes');

beforeAll(async () => {
  connected = await connect({
    notes: {
      indexes: [
        {
          name: 'onePerPerson',
          fields: [
            { field: 'activity', direction: 'asc' },
            { field: 'person', direction: 'asc' },
          ],
          unique: true,
        },
      ],
    },
  });
});
afterAll(() => connected.cloud.close());

const nested = (depth: number): object => (depth === 0 ? {} : { deeper: nested(depth - 1) });

describe('what WeChat refuses', () => {
  it.each([
    ['a field that starts with a dollar', { $a: 1 }, "'$a'"],
    ['a field with a dot, however deep', { list: [{ 'a.b': 1 }] }, "'a.b'"],
    ['a field without a name', { '': 1 }, 'must not be empty'],
    ['an id that is no string or number', { _id: true }, '_id must be'],
    ['an empty id', { _id: '' }, '_id must be'],
    ['deep nesting', { deep: nested(101) }, 'nested deeper than 100'],
  ])('%s', async (_title, data, message) => {
    const failure = await failureOf(notes().add({ data }));
    expect([failure.errCode, failure.errMsg]).toEqual([-502001, expect.stringContaining(message)]);
    expect((await notes().count()).total).toBe(0);
  });

  it('a document over 16 MB, added or grown', async () => {
    const megabyte = 'x'.repeat(1024 * 1024);
    const added = await failureOf(notes().add({ data: { text: megabyte.repeat(16) } }));
    await notes()
      .doc('grown')
      .set({ data: { text: megabyte.repeat(10) } });
    await notes()
      .doc('grown')
      .update({ data: { more: megabyte.repeat(5) } });
    const grown = await failureOf(
      notes()
        .doc('grown')
        .update({ data: { most: megabyte } }),
    );
    expect([added.errMsg, grown.errMsg]).toEqual([
      expect.stringContaining('exceeds the limit of 16777216'),
      expect.stringContaining('exceeds the limit of 16777216'),
    ]);
    expect(Object.keys((await notes().doc('grown').get()).data ?? {})).toEqual(['_id', 'text', 'more']);
    await notes().doc('grown').remove();
  });

  it('a second document under a key of a unique index', async () => {
    await notes().add({ data: { _id: 'first', activity: 'act', person: 'self' } });
    await notes().add({ data: { _id: 'second', activity: 'act', person: 'child' } });
    const added = await failureOf(notes().add({ data: { _id: 'third', activity: 'act', person: 'self' } }));
    const set = await failureOf(
      notes()
        .doc('third')
        .set({ data: { activity: 'act', person: 'self' } }),
    );
    const updated = await failureOf(
      notes()
        .doc('second')
        .update({ data: { person: 'self' } }),
    );
    const many = await failureOf(
      notes()
        .where({ activity: 'act' })
        .update({ data: { person: 'same' } }),
    );
    for (const failure of [added, set, updated, many]) {
      expect([failure.errCode, failure.errMsg]).toEqual([-502001, expect.stringMatching(/E11000.*onePerPerson/)]);
    }
    await notes().where({ activity: 'act' }).remove();
    await notes().add({ data: { activity: 'act', person: 'self' } });
    await notes().where({ activity: 'act' }).remove();
  });

  it('a second document that lacks the fields of a unique index', async () => {
    await notes().add({ data: { _id: 'without' } });
    expect((await failureOf(notes().add({ data: { _id: 'too' } }))).errMsg).toContain('onePerPerson');
    await notes().doc('without').remove();
  });

  it('more than 20 indexes on a collection, and an index without a field', async () => {
    const index = (at: number) => ({
      name: `i${at}`,
      fields: [{ field: `f${at}`, direction: 'asc' as const }],
      unique: false,
    });
    const start = (indexes: readonly ReturnType<typeof index>[]) =>
      startLocalCloud({ dataDirectory: null, functionsDirectory: '/nowhere', schema: { wide: { indexes } } });
    await expect(start(Array.from({ length: 21 }, (_unused, at) => index(at)))).rejects.toThrow(
      'wide declares 21 indexes',
    );
    await expect(start([{ ...index(1), fields: [] }])).rejects.toThrow('without a field');
    await expect(start([index(1), index(1)])).rejects.toThrow('two indexes of one name');
  });
});

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
    const failure = await failureOf(openapi.security.msgSecCheck({ content: '山歌' }));
    expect(failure.errMsg).toContain('not emulated: open API security.msgSecCheck');
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
