import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';

let cloud: LocalCloud;

beforeEach(async () => {
  // The cloud's latency is the only one that this test moves; requests travel for real.
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'],
  });
  cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: '/nowhere',
    schema: { notes: { indexes: [] } },
    latencyMs: 5,
  });
});
afterEach(async () => {
  jest.useRealTimers();
  await cloud.close();
});

async function ask(body: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${cloud.url}/admin`, { method: 'POST', body: JSON.stringify(body), headers });
  const { requestId, ...answer } = Object(await response.json());
  return answer;
}

const count = { action: 'database.calculateDocument', collectionName: 'notes', queryType: 'WHERE' };
const empty = { data: { total: 0 } };

/** Waits until so many requests are held back. */
async function untilHeld(requests: number): Promise<void> {
  while (jest.getTimerCount() < requests) await new Promise((resolve) => setImmediate(resolve));
}

describe('the latency of the local cloud', () => {
  it('holds back each request to the database by itself, and not the ones behind it', async () => {
    const answers = [ask(count), ask(count)];
    await untilHeld(2);
    jest.advanceTimersByTime(4);
    answers.push(ask(count));
    await untilHeld(3);
    jest.advanceTimersByTime(1);
    expect([await answers[0], await answers[1], jest.getTimerCount()]).toEqual([empty, empty, 1]);
    jest.advanceTimersByTime(4);
    expect(await answers[2]).toEqual(empty);
  });

  it('concerns no other request', async () => {
    expect(await ask({ action: 'functions.invokeFunction', function_name: 'absent' })).toEqual({
      code: 'FUNCTION_NOT_FOUND',
      message: 'FunctionName parameter could not be found: absent',
    });
    expect(jest.getTimerCount()).toBe(0);
  });
});
