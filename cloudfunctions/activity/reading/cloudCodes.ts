import { activityCodes } from '../../_records/activities/collections';
import type { ActivityCodes } from '../ports';

export const cloudCodes: ActivityCodes = {
  find: async (activityId) => {
    const found = await activityCodes.find(activityId);
    return found && { pictureBase64: found.pictureBase64, contentType: found.contentType };
  },
  keep: async (activityId, { pictureBase64, contentType }) => {
    await activityCodes.add({ _id: activityId, pictureBase64, contentType });
  },
};
