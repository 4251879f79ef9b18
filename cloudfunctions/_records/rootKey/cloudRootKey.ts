import { now } from '../../_platform/clock';
import { command as _ } from '../../_platform/cloud';
import { ConfigurationError, rootKeyFingerprint } from '../../_platform/keys';
import { rootKeys } from './collections';
import type { RootKeyDocument, RootKeyProblem } from './documents';

const deployment = 'deployment';
const most = 100;

/** What is wrong with this function's key; null when it is the database's, which the first function to run has set. */
export async function rootKeyProblem(functionName: string): Promise<RootKeyProblem | null> {
  const own = ownFingerprint();
  const found = await rootKeys.aggregate<RootKeyDocument>((pipeline) =>
    pipeline.match({ _id: _.in([deployment, functionName]) }).limit(2),
  );
  const documentOf = (id: string) => found.find(({ _id }) => _id === id) ?? null;
  const kept = documentOf(deployment)?.fingerprint ?? (own && (await keepFirst(own)));
  const problem = problemWith(own, kept);
  await note(functionName, documentOf(functionName), problem);
  return problem;
}

/** The functions that last started under a key with a problem, by name; `reader` asks with its own key and writes nothing. */
export async function functionsWithoutKey(reader: string): Promise<readonly string[]> {
  const found = await rootKeys.aggregate<RootKeyDocument>((pipeline) => pipeline.sort({ _id: 1 }).limit(most));
  const kept = found.find(({ _id }) => _id === deployment)?.fingerprint ?? null;
  const own = ownFingerprint();
  const noted = found.flatMap(({ _id, problem }) => (problem === null ? [] : [_id]));
  return problemWith(own, kept ?? own) === null ? noted : [...noted, reader].sort();
}

const problemWith = (own: string | null, kept: string | null): RootKeyProblem | null => {
  if (own === null) return 'unusable';
  return own === kept ? null : 'other';
};

function ownFingerprint(): string | null {
  try {
    return rootKeyFingerprint();
  } catch (error) {
    if (error instanceof ConfigurationError) return null;
    throw error;
  }
}

/** The fingerprint that is kept then: another function may have been first. */
async function keepFirst(fingerprint: string): Promise<string | null> {
  const first = { _id: deployment, fingerprint, problem: null, at: now() };
  if (await rootKeys.add(first)) return fingerprint;
  return (await rootKeys.find(deployment))?.fingerprint ?? null;
}

/** Nothing but this is written under a wrong key, and only when something has changed. */
async function note(
  functionName: string,
  noted: RootKeyDocument | null,
  problem: RootKeyProblem | null,
): Promise<void> {
  if (problem === (noted?.problem ?? null)) return;
  if (problem === null) await rootKeys.remove({ _id: functionName });
  else await rootKeys.put({ _id: functionName, fingerprint: null, problem, at: now() });
}
