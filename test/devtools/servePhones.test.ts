import { type LocalCloud, startLocalCloud } from '../../devtools/cloud/localCloud';
import { type ServedPhones, servePhones } from '../../devtools/servePhones';
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

describe('WeChat’s half of a phone', () => {
  const messageTemplates = [{ id: 'counted', title: 'Counted', fields: [{ name: 'number1', label: 'so far' }] }];
  let cloud: LocalCloud;
  let phones: ServedPhones;
  beforeEach(async () => {
    cloud = await startLocalCloud({
      dataDirectory: null,
      functionsDirectory: aFolder(),
      schema: {},
      messageTemplates,
    });
    phones = await servePhones({ simulatorDirectory: aFolder(), cloud, contacts: { lin: 'Lin', 'wei 2': 'Wei' } });
  });
  afterEach(async () => {
    await phones.close();
    await cloud.close();
  });

  const address = (person: string, what: string) =>
    `${new URL(phones.addressOf(person)).origin}/phones/${encodeURIComponent(person)}/${what}`;
  const ask = async (person: string, what: string) => (await fetch(address(person, what))).json();
  const send = (person: string, what: string, body: object, headers = {}) =>
    fetch(address(person, what), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  test('offers the cloud’s templates, and takes what their owner accepts', async () => {
    const accept = jest.spyOn(cloud.messages, 'accept');
    expect(await ask('lin', 'templates')).toEqual([{ id: 'counted', title: 'Counted' }]);
    expect((await send('lin', 'accept', { templateIds: ['counted'] })).status).toBe(200);
    expect((await send('lin', 'accept', { templateIds: ['unknown'] })).status).toBe(400);
    expect(accept.mock.calls).toEqual([['lin', ['counted']]]);
    expect(await ask('lin', 'arrivals')).toEqual({ notices: [], cards: [] });
  });

  test('brings a card to the contact it was sent to', async () => {
    const card = { title: 'Counted', path: 'pages/count/index', picture: '' };
    expect(await ask('lin', 'contacts')).toEqual([{ id: 'wei 2', name: 'Wei' }]);
    expect((await send('lin', 'share', { to: 'wei 2', card })).status).toBe(200);
    expect((await send('lin', 'share', { to: 'nobody', card })).status).toBe(400);
    expect(await ask('wei 2', 'arrivals')).toMatchObject({ notices: [], cards: [{ ...card, from: 'Lin' }] });
    expect(await ask('lin', 'arrivals')).toEqual({ notices: [], cards: [] });
  });

  test('is not there for a foreign page', async () => {
    const foreign = { origin: 'http://evil.example' };
    expect((await send('lin', 'accept', { templateIds: ['counted'] }, foreign)).status).toBe(403);
  });
});
