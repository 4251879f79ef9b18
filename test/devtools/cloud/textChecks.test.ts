import { rmSync } from 'node:fs';
import { type LocalCloud, startLocalCloud } from '../../../devtools/cloud/localCloud';
import { builtFunctions } from './support/builtFunctions';

const functionsDirectory = builtFunctions({
  checking: {
    main: `async (argument) => {
      delete argument.userInfo;
      try {
        const { result } = await cloud.openapi.security.msgSecCheck(argument);
        return result;
      } catch (error) {
        return { errCode: error.errCode };
      }
    }`,
    config: { permissions: { openapi: ['security.msgSecCheck'] }, timeout: 20 },
  },
});

let cloud: LocalCloud;
beforeAll(async () => {
  const objectionableWords = { risky: ['违规词'], review: ['存疑词'] };
  cloud = await startLocalCloud({ dataDirectory: null, functionsDirectory, schema: {}, objectionableWords });
});
afterAll(async () => {
  await cloud.close();
  rmSync(functionsDirectory, { recursive: true });
});

const check = async (change: object) => {
  const question = { version: 2, scene: 3, openid: 'oWriter', content: '山茶基地', ...change };
  return (await cloud.invoke('checking', question, { openid: 'oWriter' })).result;
};

it('passes a text, but for one with a word that is declared', async () => {
  expect([await check({}), await check({ content: '有一个违规词' }), await check({ content: '有一个存疑词' })]).toEqual(
    [
      { suggest: 'pass', label: 100 },
      { suggest: 'risky', label: 20001 },
      { suggest: 'review', label: 21000 },
    ],
  );
});

it('refuses what WeChat refuses: another version, a stranger, too long a text, none', async () => {
  expect([
    await check({ version: 1 }),
    await check({ openid: 'oNobody' }),
    await check({ content: '字'.repeat(2501) }),
    await check({ content: '' }),
  ]).toEqual([{ errCode: 40097 }, { errCode: 40003 }, { errCode: 45002 }, { errCode: 40097 }]);
});
