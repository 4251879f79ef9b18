export const checkInMethods = ['code', 'name-list'] as const;

export type CheckInMethod = (typeof checkInMethods)[number];
