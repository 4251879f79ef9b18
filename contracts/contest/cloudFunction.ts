export const cloudFunction = 'contest';
