export const cloudFunction = 'activity';
