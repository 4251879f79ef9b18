import { type Caller, tokenOfCaller } from './caller';

export const environmentId = 'local-env';
export const appId = 'wxlocal0000000000';

/** What stays the same for a process in which the SDK talks to the cloud at `url`. */
export function processEnvironment(url: string): Record<string, string> {
  return {
    // Says "inside a function"; without it the SDK asks Tencent's metadata server before every request.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    SCF_NAMESPACE: environmentId,
    TCB_ENV: environmentId,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE,TCB_SESSIONTOKEN',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  };
}

/** What changes with each invocation; the SDK reads it from process.env at the time of a call. */
export function invocationEnvironment(caller: Caller, sessionToken: string, source: string): Record<string, string> {
  const context: Record<string, string> = {
    WX_OPENID: caller.openid,
    WX_APPID: appId,
    WX_UNIONID: caller.unionid ?? '',
    WX_API_TOKEN: tokenOfCaller(caller),
  };
  return { ...contextEnvironment(context, sessionToken, source), TRIGGER_SRC: '' };
}

/** The same for a timer, which calls for nobody. */
export function timerEnvironment(sessionToken: string): Record<string, string> {
  const context: Record<string, string> = {
    WX_OPENID: '',
    WX_APPID: '',
    WX_UNIONID: '',
    WX_API_TOKEN: '',
    WX_TRIGGER_API_TOKEN_V0: tokenOfCaller({ openid: '' }),
  };
  return { ...contextEnvironment(context, sessionToken, 'wx_trigger'), TRIGGER_SRC: 'timer' };
}

function contextEnvironment(context: Record<string, string>, sessionToken: string, source: string) {
  const present = Object.keys(context).filter((key) => context[key] !== '');
  return { ...context, WX_CONTEXT_KEYS: present.join(','), TCB_SOURCE: source, TCB_SESSIONTOKEN: sessionToken };
}
