import { registrations } from '../../_records/registrations/collections';

/** How many apply for a draw or a decision now. */
export const countApplications = (activityId: string): Promise<number> =>
  registrations.count({ activityId, status: 'applied' });
