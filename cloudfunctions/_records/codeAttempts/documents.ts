import { attemptsKeptDays } from '../../../domain/access/codeAttempts';
import type { Instant } from '../../../domain/time/instant';
import { declareCollection, index } from '../../_platform/declaration';
import { erasedByTimer } from '../retention/retention';

/** `_id` is the member's: wrong codes of an administrator, an invitation or a contest that they typed. */
export type CodeAttemptsDocument = {
  readonly _id: string;
  /** Wrong codes in the hour that ends at `until`. */
  readonly count: number;
  readonly until: Instant;
  readonly eraseAfter: Instant;
};

export const codeAttemptsCollection = declareCollection<CodeAttemptsDocument>({
  name: 'codeAttempts',
  version: 1,
  indexes: [index('due', { eraseAfter: 'asc' })],
  retention: erasedByTimer('code-typed', attemptsKeptDays, 'eraseAfter'),
});
