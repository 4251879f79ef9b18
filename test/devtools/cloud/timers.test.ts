import { rmSync } from 'node:fs';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { builtFunctions, type FunctionSource, writeFunction } from './support/builtFunctions';
import { talkTo } from './support/sdk';

/** A busy machine takes its time to load what a function calls. */
const timeout = 60;
const timer = (schedule: string, name = 'everySoOften') => ({
  timeout,
  triggers: [{ name, type: 'timer', config: schedule }],
});
const everyYear = '0 0 3 1 1 * *';
const year = 366 * 24 * 60 * 60 * 1000;

/** Leaves a note of each run, with what it was told about it. */
const noting = `async (event) => {
  const run = { event, context: cloud.getWXContext() };
  await db.collection('runs').add({ data: run });
  return run;
}`;

let directories: string[] = [];
let clouds: LocalCloud[] = [];

afterEach(async () => {
  await Promise.all(clouds.map((cloud) => cloud.close()));
  for (const directory of directories) rmSync(directory, { recursive: true });
  [clouds, directories] = [[], []];
});

async function start(
  sources: { readonly [name: string]: FunctionSource },
  timers?: LocalCloudOptions['timers'],
): Promise<LocalCloud & { readonly functionsDirectory: string }> {
  const functionsDirectory = builtFunctions(sources);
  directories.push(functionsDirectory);
  const schema = { runs: { indexes: [] } };
  const options = { dataDirectory: null, functionsDirectory, schema, workersPerFunction: 1 };
  const cloud = await startLocalCloud(timers === undefined ? options : { ...options, timers });
  clouds.push(cloud);
  return Object.assign(cloud, { functionsDirectory });
}

const runsOf = async (cloud: LocalCloud) => (await talkTo(cloud).collection('runs').get()).data;

/** Waits for runs that nobody but the cloud itself sets off. */
async function untilRuns(cloud: LocalCloud, count: number) {
  for (;;) {
    const runs = await runsOf(cloud);
    if (runs.length >= count) return runs;
  }
}

const instantsOf = (runs: readonly object[]): number[] => runs.map((run) => Date.parse(Object(run).event.Time));

describe('a timer of a function', () => {
  it('tells the function its name and the time of the cloud, and calls for nobody', async () => {
    const cloud = await start({ sweeping: { main: noting, config: timer(everyYear, 'yearlySweep') } });
    cloud.clock.advance(year);
    const earliest = Math.floor(cloud.clock.now() / 1000) * 1000;
    const { result, databaseRequests } = await cloud.runTimer('sweeping');
    const { event, context } = Object(result);
    expect({ event, context, databaseRequests }).toEqual({
      event: {
        Type: 'Timer',
        TriggerName: 'yearlySweep',
        Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        Message: '',
      },
      context: { ENV: 'local-env', SOURCE: 'wx_trigger' },
      databaseRequests: 1,
    });
    const [at = 0] = instantsOf([Object(result)]);
    expect([at >= earliest, at <= cloud.clock.now()]).toEqual([true, true]);
  });

  it('leaves no trace in the next call of a person, in the same worker', async () => {
    const cloud = await start({ sweeping: { main: noting, config: timer(everyYear) } });
    const asked = async () => Object((await cloud.invoke('sweeping', {}, { openid: 'oResident' })).result).context;
    const before = await asked();
    await cloud.runTimer('sweeping');
    expect([before, await asked()]).toEqual(
      Array(2).fill({ OPENID: 'oResident', APPID: 'wxlocal0000000000', ENV: 'local-env', SOURCE: 'wx_client' }),
    );
  });

  it('is known as the origin in a function that its function calls', async () => {
    const calling = `async () => (await cloud.callFunction({ name: 'called' })).result`;
    const cloud = await start({
      calling: { main: calling, config: timer(everyYear) },
      called: { main: noting, config: { timeout } },
    });
    const { result } = await cloud.runTimer('calling');
    expect(Object(result).context).toEqual({ APPID: 'wxlocal0000000000', ENV: 'local-env', SOURCE: 'wx_trigger,scf' });
  });

  it('never fires by itself unless it is told to run', async () => {
    const cloud = await start({ sweeping: { main: noting, config: timer('* * * * * * *') } });
    cloud.clock.advance(year);
    await cloud.runTimer('sweeping');
    expect(await runsOf(cloud)).toHaveLength(1);
  });

  it('fires once when the clock is put over several of its times, late, and waits for the next', async () => {
    const cloud = await start({ sweeping: { main: noting, config: timer(everyYear) } }, 'running');
    const begun = Math.floor(cloud.clock.now() / 1000) * 1000;
    cloud.clock.advance(3 * year);
    cloud.clock.advance(1000);
    const [first] = instantsOf(await untilRuns(cloud, 1));
    // One worker takes its invocations in order: what fired before this has ended when this has.
    await cloud.runTimer('sweeping');
    const runs = await runsOf(cloud);
    expect([runs.length, Number(first) >= begun + 3 * year]).toEqual([2, true]);
  });

  it('fires as the time goes by', async () => {
    const cloud = await start({ sweeping: { main: noting, config: timer('* * * * * * *') } }, 'running');
    const instants = instantsOf(await untilRuns(cloud, 2));
    expect(new Set(instants).size).toBe(instants.length);
  });

  it('is followed anew after a rebuild', async () => {
    const cloud = await start({ changing: { main: noting } }, 'running');
    cloud.clock.advance(year);
    writeFunction(cloud.functionsDirectory, 'changing', { main: noting, config: timer(everyYear) });
    cloud.reloadFunctions();
    cloud.clock.advance(year);
    await untilRuns(cloud, 1);
    await cloud.runTimer('changing');
    expect(await runsOf(cloud)).toHaveLength(2);
  });

  it('cannot be fired where there is none', async () => {
    const cloud = await start({ plain: { main: noting } });
    await expect(cloud.runTimer('plain')).rejects.toThrow('plain/config.json has no timer');
    await expect(cloud.runTimer('absent')).rejects.toThrow('could not be found: absent');
  });

  it.each([
    ['six fields', timer('0 0 3 1 1 *'), 'not the seven fields'],
    ['a sixtieth second', timer('60 * * * * * *'), 'Invalid value for second'],
    ['what WeChat does not know', timer('0 0 3 L * * *'), 'not the seven fields'],
    ['a name that WeChat refuses', timer(everyYear, '1st'), '1st'],
    ['two timers', { triggers: [...timer(everyYear).triggers, ...timer(everyYear, 'b').triggers] }, 'Invalid length'],
  ])('is refused with %s', async (_title, config, message) => {
    await expect(start({ wrong: { main: noting, config } }, 'running')).rejects.toThrow(message);
    const cloud = await start({ wrong: { main: noting, config } });
    await expect(cloud.invoke('wrong', {}, { openid: 'oResident' })).rejects.toThrow(message);
  });
});
