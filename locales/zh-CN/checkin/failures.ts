import type { FailureText } from '../../failureText';

export const checkinFailures = {
  'not-let-in': { what: '这张票还没有签到', next: '请先扫码或在名单上签到，再改人数。' },
  'headcount-changed': { what: '人数刚刚有变动', next: '请再扫一次这张票，看最新人数。' },
} as const satisfies Record<string, FailureText>;
