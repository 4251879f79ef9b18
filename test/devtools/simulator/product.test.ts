import { pagePaths } from '../../../devtools/simulator/compiler/compiledPackage';
import { compilePackage } from '../../../devtools/simulator/compiler/compilePackage';
import { buildMiniprogram, miniprogramFolder } from '../../../scripts/buildMiniprogram';
import { until } from '../automation/support/until';
import { aPhone, settled } from './support/aPhone';

const packageDirectory = miniprogramFolder;

// Building the mini-program takes a while; it is there already when `npm test` runs this.
beforeAll(buildMiniprogram, 300_000);

describe('the product’s package on a phone', () => {
  it('opens each of its pages, without a cloud that answers, and raises nothing', async () => {
    const { appConfig } = await compilePackage(packageDirectory);
    const { call, host, phone } = await aPhone({ packageDirectory });
    host.answerCall = () => Promise.reject({ errCode: -504002, errMsg: 'functions execute fail' });
    const opened: string[] = [];
    for (const path of pagePaths(appConfig)) {
      await call('reLaunch', { url: `/${path}` });
      await settled();
      opened.push(...phone.pageStack.map((page) => page.path));
    }
    expect([opened, host.exceptions]).toEqual([pagePaths(appConfig), []]);
  });

  it('asks the cloud for the coming lectures, once', async () => {
    const { host } = await aPhone({ packageDirectory });
    await until(() => host.calls.length > 0);
    await settled();
    expect(host.calls).toEqual([
      { name: 'activity', data: { action: 'listComing', input: { kind: 'lecture', countyCode: null, after: null } } },
    ]);
  });
});
