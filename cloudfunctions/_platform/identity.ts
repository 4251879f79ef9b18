import { callerOpenid, callerSource } from './cloud';
import { derivedId } from './keys';

/** The caller's member id, or null without a WeChat identity. The openid cannot be computed back from it. */
export const callerMemberId = (): string | null => {
  const openid = callerOpenid();
  return openid === undefined ? null : derivedId('mem', 'member', openid);
};

/** WeChat's own timers come from a trigger, and without an identity: an event of the same shape may come from anywhere. */
export const isCalledByTrigger = (): boolean => callerSource() === 'wx_trigger' && callerOpenid() === undefined;
