import { command as _ } from './cloud';
import type { openCollection } from './collection';
import { someAtOnce } from './someAtOnce';

type Collection<Document extends { readonly _id: string }> = Pick<
  ReturnType<typeof openCollection<Document>>,
  'add' | 'addAll' | 'aggregate'
>;

const insertsAtOnce = 20;

/** Adds those whose id is not there yet, each once, whoever else is adding them: in two requests, as a rule. */
export async function addMissing<Document extends { readonly _id: string }>(
  collection: Collection<Document>,
  documents: readonly Document[],
): Promise<void> {
  const [first, ...others] = documents;
  if (first === undefined) return;
  if (others.length === 0) return void (await collection.add(first));
  const ids = documents.map(({ _id }) => _id);
  const found = await collection.aggregate<{ readonly _id: string }>((pipeline) =>
    pipeline
      .match({ _id: _.in(ids) })
      .limit(ids.length)
      .project({ _id: 1 }),
  );
  const known = new Set(found.map(({ _id }) => _id));
  const missing = documents.filter(({ _id }) => !known.has(_id));
  if (missing.length === 0 || (await collection.addAll(missing))) return;
  // Somebody else has just added some of them.
  await someAtOnce(missing, insertsAtOnce, collection.add);
}
