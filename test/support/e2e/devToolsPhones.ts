import automator from 'miniprogram-automator';
import * as v from 'valibot';
import { projectRoot } from '../../../scripts/projectRoot';
import type { OpenedPhone } from './openedPhone';
import type { Person } from './people';

/** `{"resident": "<openid of a test account>", …}`, as `miniProgram.testAccounts()` lists them. */
const accounts = v.record(v.string(), v.string());
const firstPort = 9420;

/** Opens the project in WeChat DevTools as one of its test accounts. @param cli DevTools' command line. */
export async function openInDevTools(person: Person, cli: string): Promise<OpenedPhone> {
  const openids = v.parse(v.pipe(v.string(), v.parseJson(), accounts), process.env.WECHAT_TEST_ACCOUNTS ?? '{}');
  const account = openids[person];
  if (account === undefined) throw new Error(`WECHAT_TEST_ACCOUNTS names no account for ${person}`);
  const miniProgram = await automator.launch({
    cliPath: cli,
    projectPath: projectRoot,
    account,
    port: firstPort + Object.keys(openids).indexOf(person),
    trustProject: true,
  });
  return { miniProgram, surroundings: null, close: () => miniProgram.close() };
}
