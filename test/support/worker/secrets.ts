export const rootKeyForTests = 'a root key that is good for tests alone';
export const administratorCode = 'a-code-for-tests';
