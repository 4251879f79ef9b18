import type { Answer } from '../../_platform/answer';
import { serve } from '../../_platform/serve';
import { rootKeyProblem } from './cloudRootKey';
import type { RootKeyProblem } from './documents';

/**
 * A cloud function's `main` that does nothing under another root key than the database's. A key that was right stays so
 * while this instance runs: it costs one read a cold start. A wrong one is looked at again at each call.
 */
export function serveUnderKey(functionName: string, answers: readonly Answer[], onTimer?: () => Promise<void>) {
  let isRight = false;
  const readiness = async () => {
    if (isRight) return null;
    const problem = await rootKeyProblem(functionName);
    isRight = problem === null;
    return problem && (`TONGXIN_ROOT_KEY of ${functionName} ${said[problem]}: nothing is answered or written` as const);
  };
  return serve(answers, { onTimer, readiness });
}

const said: { readonly [problem in RootKeyProblem]: string } = {
  other: 'is not the key that this database was written under',
  unusable: 'is missing or could be guessed',
};
