/** An id without its prefix: 16 characters that may stand as a key inside a document. */
export const bareIdOf = (id: string): string => id.slice(id.indexOf('_') + 1);
