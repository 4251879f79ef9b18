import type { Instant } from '../../../domain/time/instant';
import { declareCollection } from '../../_platform/declaration';
import { keptForGood } from '../retention/retention';

/** `other`: not the key that the database was written under. `unusable`: none, or one that could be guessed. */
export type RootKeyProblem = 'other' | 'unusable';

/**
 * `_id` is `deployment` for the fingerprint of the key that the database was written under (never the key), and else the
 * name of a function that last started under a key with a problem.
 */
export type RootKeyDocument = {
  readonly _id: string;
  readonly fingerprint: string | null;
  readonly problem: RootKeyProblem | null;
  readonly at: Instant;
};

export const rootKeysCollection = declareCollection<RootKeyDocument>({
  name: 'rootKeys',
  version: 1,
  indexes: [],
  retention: keptForGood,
});
