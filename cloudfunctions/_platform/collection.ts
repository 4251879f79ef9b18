import { database, type Pipeline } from './cloud';
import { isDuplicateKey } from './databaseErrors';
import type { CollectionDeclaration } from './declaration';

type Condition = Readonly<Record<string, unknown>>;

export const openCollection = <Document extends { readonly _id: string }>({
  name,
}: Pick<CollectionDeclaration<Document>, 'name' | 'document'>) => ({
  /** False, and nothing written, when the id or a unique index has it already. */
  add: async (document: Document): Promise<boolean> => {
    try {
      await database.collection(name).add({ data: document });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  },
  /**
   * In one request. False where an id or a unique index had one of them already: then some of them may have been written,
   * and some not.
   */
  addAll: async (documents: readonly Document[]): Promise<boolean> => {
    try {
      await database.collection(name).add({ data: documents });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  },
  append: async (document: Omit<Document, '_id'>): Promise<void> => {
    await database.collection(name).add({ data: document });
  },
  /** Writes the document, whatever stood under its id. */
  put: async ({ _id, ...fields }: Document): Promise<void> => {
    await database.collection(name).doc(_id).set({ data: fields });
  },
  /** Whether a document met the condition and was changed, in one atomic step. */
  update: async (condition: Condition, data: Condition): Promise<boolean> => {
    const { stats } = await database.collection(name).where(condition).update({ data });
    return stats.updated > 0;
  },
  /** How many documents met the condition and were changed, each in one atomic step. */
  updateAll: async (condition: Condition, data: Condition): Promise<number> =>
    (await database.collection(name).where(condition).update({ data })).stats.updated,
  /** How many there were. */
  remove: async (condition: Condition): Promise<number> =>
    (await database.collection(name).where(condition).remove()).stats.removed,
  count: async (condition: Condition): Promise<number> =>
    (await database.collection(name).where(condition).count()).total,
  find: async (id: string): Promise<Document | null> => {
    const { data } = await database.collection(name).doc(id).get();
    // The database keeps what our own stores wrote.
    return (data ?? null) as Document | null;
  },
  /** `Row` is what the pipeline's last stage leaves. Every pipeline says its limit: WeChat cuts at 20 otherwise. */
  aggregate: async <Row>(stages: <Stages extends Pipeline>(pipeline: Stages) => Stages): Promise<readonly Row[]> => {
    const { list } = await stages(database.collection(name).aggregate()).end();
    return list as readonly Row[];
  },
});
