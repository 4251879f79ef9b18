export const cloudFunction = 'member';
