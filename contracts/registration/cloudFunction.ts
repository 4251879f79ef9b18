export const cloudFunction = 'registration';
