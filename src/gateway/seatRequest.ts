/** Names the pending sign-up of one activity; leaving the activity forgets it. */
export const seatRequest = (activityId: string): string => `signUp.${activityId}`;
