/** Whoever called a function, as WeChat has found out. */
export type Caller = { openid: string; unionid?: string };

/** The token by which a nested callFunction is known to be on behalf of the same caller. */
export const tokenOfCaller = (caller: Caller): string => Buffer.from(JSON.stringify(caller)).toString('base64');

/** Nobody (an empty openid) for a token that is none of ours. */
export function callerOfToken(token: string | undefined): Caller {
  try {
    const caller: unknown = JSON.parse(Buffer.from(token ?? '', 'base64').toString());
    if (typeof caller === 'object' && caller !== null && 'openid' in caller && typeof caller.openid === 'string') {
      const unionid = 'unionid' in caller && typeof caller.unionid === 'string' ? { unionid: caller.unionid } : {};
      return { openid: caller.openid, ...unionid };
    }
  } catch {
    // Not JSON: not a token of ours.
  }
  return { openid: '' };
}
