import type { FailureText } from '../../failureText';

export const messageFailures = {
  'unknown-message': { what: '找不到这条消息', next: '请下拉刷新名单。' },
} as const satisfies Record<string, FailureText>;
