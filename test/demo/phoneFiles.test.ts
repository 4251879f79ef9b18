import { servedDemo } from './support/servedDemo';

const { send } = servedDemo();

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
