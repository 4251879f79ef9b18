import { codeFaults } from '../tickets/readTicketCode';
export const verdicts = [
  'valid',
  'used',
  'cancelled',
  'waiting-list',
  'online-ticket',
  'not-listed',
  'not-yet-open',
  'closed',
  'wrong-session',
  'activity-cancelled',
  ...codeFaults,
] as const;

export type Verdict = (typeof verdicts)[number];
