/** Organisations are kept with their members' roles: the function `member` answers for both. */
export const cloudFunction = 'member';
