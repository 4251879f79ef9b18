import { codeFaults } from '../tickets/readTicketCode';
/** What the door answers: a reason, never a bare yes or no. `valid` and `used` let the person in. */
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
