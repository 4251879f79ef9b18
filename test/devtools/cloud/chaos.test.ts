import { rmSync } from 'node:fs';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { builtFunctions } from './support/builtFunctions';
import { talkTo } from './support/sdk';

const resident = { openid: 'oResident' };
const killed = {
  code: 'FUNCTIONS_EXECUTE_FAIL',
  message: "the function's process exited with code 1",
};

const functionsDirectory = builtFunctions({
  noting: {
    main: `async ({ id, waits }) => {
      await db.collection('notes').doc(id).set({ data: { is: true } });
      while (waits) await db.collection('notes').doc('go').get();
      return id;
    }`,
    config: { timeout: 60 },
  },
});
afterAll(() => rmSync(functionsDirectory, { recursive: true }));

let cloud: LocalCloud;
beforeEach(async () => {
  cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory, schema: { notes: { indexes: [] } } });
});
afterEach(() => cloud.close());

const noted = async (): Promise<string[]> => {
  const { data } = await talkTo(cloud).collection('notes').orderBy('_id', 'asc').get();
  return data.map(({ _id }) => String(_id));
};

async function untilNoted(count: number): Promise<void> {
  while ((await noted()).length < count);
}

const invoke = (id: string, waits = false) => cloud.invoke('noting', { id, waits }, resident);

describe('killing the workers of a function', () => {
  it('fails what they were doing, keeps what they had written, and lets the next ones work', async () => {
    const running = [invoke('a', true), invoke('b', true)];
    await untilNoted(2);
    const waiting = invoke('c');
    expect(cloud.killWorkers({ functionName: 'noting' })).toBe(2);
    expect((await Promise.all(running)).map(({ error }) => error)).toEqual([killed, killed]);
    expect([(await waiting).result, await noted()]).toEqual(['c', ['a', 'b', 'c']]);
  });

  it('spares workers that have nothing to do, and all of them where the share is zero', async () => {
    await invoke('a');
    const idle = cloud.killWorkers({ functionName: 'noting' });
    const running = invoke('b', true);
    await untilNoted(2);
    const spared = cloud.killWorkers({ functionName: 'noting', share: 0 });
    expect([idle, spared, cloud.killWorkers({ functionName: 'absent' })]).toEqual([0, 0, 0]);
    expect([cloud.killWorkers({ functionName: 'noting' }), (await running).error]).toEqual([1, killed]);
  });

  it('never undoes what was answered, however it strikes', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    const strike = () => cloud.killWorkers({ functionName: 'noting', share: 0.5 });
    const answers = await Promise.all(ids.map((id) => invoke(id).finally(strike)));
    const answered = answers.flatMap(({ result, error }) => (error ? [] : [String(result)]));
    const stored = new Set(await noted());
    expect(answered.filter((id) => !stored.has(id))).toEqual([]);
    expect(answers.filter(({ error }) => error).map(({ error }) => error)).toEqual(
      Array(ids.length - answered.length).fill(killed),
    );
  });
});
