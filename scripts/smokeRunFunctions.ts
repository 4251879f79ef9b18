import { cloudFunctionNames } from './buildCloudFunctions';
import { inProject } from './projectRoot';
import { runQuietly } from './runQuietly';

/** What a function finds in its environment on WeChat cloud, as far as it must be there to load and answer. */
export const functionEnvironment = {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'smoke-run',
  TCB_ENV: 'smoke-run',
  TONGXIN_ROOT_KEY: 'a root key for smoke runs and nothing else',
} as const;

export const bundleOf = (name: string): string => inProject('dist/cloudfunctions', name, 'index.js');

const refusal = JSON.stringify({ ok: false, failure: 'unknown-action' });

/** Loads each real bundle in a process of its own and has it refuse an action that it does not know. */
export async function smokeRunFunctions(): Promise<string> {
  const names = cloudFunctionNames();
  for (const name of names) {
    const ask = `require(${JSON.stringify(bundleOf(name))}).main({ action: 'no-such-action' }, {})
      .then((reply) => { console.log(JSON.stringify(reply)); process.exit(0); })`;
    const printed = (await runQuietly(process.execPath, ['-e', ask], functionEnvironment)).trim();
    if (printed !== refusal) throw new Error(`${name} answered ${printed} instead of ${refusal}`);
  }
  return names.join(' ');
}
