import { startLocalCloud } from '../../../../devtools/cloud/localCloud';

/** Calls a function of a cloud that does not hold the process, and never closes it. */
async function run(functionsDirectory: string): Promise<void> {
  const cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory, schema: {}, keepsProcess: false });
  // Whoever starts such a cloud has something of their own that holds the process as long as it is needed.
  const needed = setInterval(() => undefined, 1000);
  const { result } = await cloud.invoke('counting', {}, { openid: 'oTester' });
  clearInterval(needed);
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

run(process.argv[2] ?? '');
