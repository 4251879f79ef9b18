import { startLocalCloud } from '../../devtools/cloud/localCloud';
import { servePhones } from '../../devtools/servePhones';
import { aFolder } from '../support/temporaryFolder';

test('a phone stores a file below its own address, and finds it again', async () => {
  const cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory: aFolder(), schema: {} });
  const phones = await servePhones({ simulatorDirectory: aFolder(), cloud });
  try {
    const { origin } = new URL(phones.addressOf('lin'));
    const put = await fetch(`${origin}/phones/lin/upload?path=plan.txt`, { method: 'PUT', body: 'a plan' });
    const { fileID } = await put.json();
    const got = await fetch(`${origin}/phones/lin/file?id=${encodeURIComponent(fileID)}`);
    expect(await got.text()).toBe('a plan');
    expect((await fetch(`${origin}/phones/lin/file?id=nowhere`)).ok).toBe(false);
    expect((await fetch(`${origin}/phones/lin/unknown`)).status).toBe(404);
  } finally {
    await phones.close();
    await cloud.close();
  }
});
