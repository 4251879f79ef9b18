import { startLocalCloud } from '../../../../devtools/cloud/localCloud';

/** A cloud in a process of its own, to be killed: prints the environment for the SDK once it listens. */
async function run(dataDirectory: string): Promise<void> {
  const collections = ['notes', 'accounts', 'transfers', 'batches', 'seats'];
  const schema = Object.fromEntries(collections.map((name) => [name, { indexes: [] }]));
  const cloud = await startLocalCloud({ dataDirectory, functionsDirectory: dataDirectory, schema });
  process.stdout.write(`${JSON.stringify(cloud.sdkEnvironment({ openid: 'oTester' }))}\n`);
}

// The pipe ends with the test, however that ends: no cloud outlives it.
process.stdin.on('end', () => process.exit()).resume();

run(process.argv[2] ?? '').catch((error) => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
