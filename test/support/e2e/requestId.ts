import { randomUUID } from 'node:crypto';

/** What a phone makes for one press. */
export const aRequestId = (): string => randomUUID().replaceAll('-', '').slice(0, 24);
