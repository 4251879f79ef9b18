import type { ActivityStatus } from '../../domain/activity/activity';

export const toneOfStatus = { draft: 'wait', published: 'yes', cancelled: 'no' } as const satisfies Record<
  ActivityStatus,
  string
>;
