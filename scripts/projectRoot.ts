import path from 'node:path';

/** The folder that holds package.json, wherever a command was started from. */
export const projectRoot = path.resolve(__dirname, '..');
export const inProject = (...parts: readonly string[]): string => path.join(projectRoot, ...parts);
