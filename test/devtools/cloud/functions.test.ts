import { rmSync } from 'node:fs';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { builtFunctions, writeFunction } from './support/builtFunctions';
import { failureOf, talkTo } from './support/sdk';

const resident = { openid: 'oResident', unionid: 'uResident' };

let cloud: LocalCloud;
let directory: string;

beforeAll(async () => {
  directory = builtFunctions({
    echo: {
      main: 'async (event) => ({ event, context: cloud.getWXContext(), secret: process.env.TICKET_SECRET, home: process.env.HOME })',
    },
    nested: {
      main: `async () => {
        const { result } = await cloud.callFunction({ name: 'echo', data: { from: 'nested' } });
        return { inner: result.context.OPENID, event: result.event, outer: cloud.getWXContext().OPENID };
      }`,
      config: { timeout: 60 },
    },
    writing: {
      main: `async ({ times }) => { for (let i = 0; i < times; i++) await db.collection('notes').add({ data: {} }); }`,
    },
    nesting: {
      main: `async () => { await cloud.callFunction({ name: 'writing', data: { times: 2 } }); }`,
      config: { timeout: 60 },
    },
    failing: { main: `async () => { throw new Error('no such ticket'); }` },
    crashing: {
      main: `async () => { setTimeout(() => { throw new Error('out of the blue'); }); await new Promise(() => {}); }`,
    },
    exiting: { main: 'async () => process.exit(3)' },
    endless: { main: 'async ({ endless }) => { while (endless); return "quick"; }', config: { timeout: 1 } },
    hanging: { main: 'async () => new Promise(() => {})', config: { timeout: 60 } },
    tooPatient: { main: 'async () => {}', config: { timeout: 61 } },
    huge: { main: `async () => 'x'.repeat(7 * 1024 * 1024)` },
    together: {
      main: `async () => {
        globalThis.running = (globalThis.running ?? 0) + 1;
        const alone = globalThis.running === 1;
        const before = cloud.getWXContext().OPENID;
        for (let i = 0; i < 5; i++) await db.collection('notes').count();
        globalThis.running -= 1;
        return alone && before === cloud.getWXContext().OPENID ? before : 'disturbed';
      }`,
    },
  });
  cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory: directory,
    schema: { notes: { indexes: [] } },
    functionEnvironment: { TICKET_SECRET: 's3cret' },
  });
});
afterAll(async () => {
  await cloud.close();
  rmSync(directory, { recursive: true });
});

describe('a function of the local cloud', () => {
  it('knows its caller from WeChat and its settings from the environment, and nothing of the host', async () => {
    const invocation = await cloud.invoke('echo', { a: 1 }, resident);
    expect(invocation).toEqual({
      requestId: expect.stringMatching(/^[\da-f-]{36}$/),
      databaseRequests: 0,
      result: {
        event: { a: 1, userInfo: { appId: 'wxlocal0000000000', openId: 'oResident' } },
        context: {
          OPENID: 'oResident',
          APPID: 'wxlocal0000000000',
          UNIONID: 'uResident',
          ENV: 'local-env',
          SOURCE: 'wx_client',
        },
        secret: 's3cret',
      },
    });
  });

  it('cannot be told a false caller by the data of the call', async () => {
    const { result } = await cloud.invoke('echo', { userInfo: { openId: 'oSomebodyElse' } }, resident);
    expect(result).toMatchObject({ event: { userInfo: { openId: 'oResident' } }, context: { OPENID: 'oResident' } });
  });

  it('keeps the caller when it calls another function', async () => {
    const { result } = await cloud.invoke('nested', {}, resident);
    expect(result).toEqual({
      inner: 'oResident',
      outer: 'oResident',
      event: { from: 'nested', userInfo: { appId: 'wxlocal0000000000', openId: 'oResident' } },
    });
  });

  it('runs one invocation at a time in each worker', async () => {
    const callers = Array.from({ length: 12 }, (_, at) => `o${at}`);
    const invocations = await Promise.all(callers.map((openid) => cloud.invoke('together', {}, { openid })));
    expect(invocations.map(({ result }) => result)).toEqual(callers);
  });

  it('has its requests counted, those of functions it calls included', async () => {
    const counts = await Promise.all([
      cloud.invoke('writing', { times: 5 }, resident),
      cloud.invoke('writing', { times: 1 }, resident),
      cloud.invoke('nesting', {}, resident),
    ]);
    expect(counts.map(({ databaseRequests }) => databaseRequests)).toEqual([5, 1, 3]);
  });

  it('answers an error when it throws, and works on', async () => {
    const { error } = await cloud.invoke('failing', {}, resident);
    expect([error?.code, error?.message.split('\n')[0]]).toEqual(['FUNCTIONS_EXECUTE_FAIL', 'Error: no such ticket']);
  });

  it.each([
    ['crashing', 'Error: out of the blue'],
    ['exiting', "the function's process exited with code 3"],
  ])('is replaced after %s', async (name, message) => {
    for (let time = 0; time < 3; time += 1) {
      const { error } = await cloud.invoke(name, {}, resident);
      expect([error?.code, error?.message.split('\n')[0]]).toEqual(['FUNCTIONS_EXECUTE_FAIL', message]);
    }
  });

  it('is killed when its time is over, even in an endless loop, and replaced', async () => {
    const ask = (endless: boolean) => cloud.invoke('endless', { endless }, resident);
    const [first, second] = await Promise.all([ask(true), ask(true)]);
    let third = await ask(false);
    // On a busy machine a new worker may need more than its second.
    while (third.error) third = await ask(false);
    const over = { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'Invoking task timed out after 1 seconds' };
    expect([first?.error, second?.error, third.result]).toEqual([over, over, 'quick']);
  });

  it('is refused with a time-out WeChat does not allow', async () => {
    await expect(cloud.invoke('tooPatient', {}, resident)).rejects.toThrow('tooPatient/config.json');
  });

  it('is answered as unknown when it was not built', async () => {
    for (const name of ['absent', '../echo']) {
      const { error } = await cloud.invoke(name, {}, resident);
      expect(error).toEqual({
        code: 'FUNCTION_NOT_FOUND',
        message: `FunctionName parameter could not be found: ${name}`,
      });
    }
    const failure = await failureOf(
      (async () => {
        talkTo(cloud);
        const { default: sdk } = await import('wx-server-sdk');
        await sdk.callFunction({ name: 'absent' });
      })(),
    );
    expect(failure.errMsg).toContain('could not be found: absent');
  });

  it('takes an object of at most 100 kB and answers at most 6 MB', async () => {
    const fits = await cloud.invoke('echo', { text: 'x'.repeat(100 * 1024 - 11) }, resident);
    const over = await cloud.invoke('echo', { text: 'x'.repeat(100 * 1024 - 10) }, resident);
    const text = await cloud.invoke('echo', 'text', resident);
    const huge = await cloud.invoke('huge', {}, resident);
    expect([fits.error, over.error?.code, text.error?.code, huge.error?.message]).toEqual([
      undefined,
      'EXCEED_MAX_PAYLOAD_SIZE',
      'INVALID_PARAM',
      'result of huge exceeds 6291456 bytes',
    ]);
  });

  it('is refused, running or waiting, when the cloud closes', async () => {
    const closing = await startLocalCloud({ dataDirectory: null, functionsDirectory: directory, schema: {} });
    const hanging = Array.from({ length: 4 }, () => closing.invoke('hanging', {}, resident));
    await closing.invoke('echo', {}, resident);
    await closing.close();
    const messages = (await Promise.all(hanging)).map(({ error }) => error?.message);
    const [killed, refused] = ["the function's process exited with code 1", 'the local cloud is closing'];
    expect(messages).toEqual([killed, killed, refused, refused]);
  });

  it('is loaded anew after a rebuild', async () => {
    writeFunction(directory, 'changing', { main: 'async () => 1' });
    const before = await cloud.invoke('changing', {}, resident);
    writeFunction(directory, 'changing', { main: 'async () => 2' });
    const stale = await cloud.invoke('changing', {}, resident);
    cloud.reloadFunctions();
    const after = await cloud.invoke('changing', {}, resident);
    expect([before.result, stale.result, after.result]).toEqual([1, 1, 2]);
  });
});
