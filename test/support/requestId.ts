import { randomBytes } from 'node:crypto';

/** As a phone makes one for each press. */
export const aRequestId = (): string => randomBytes(12).toString('hex');
