import { limits } from './limits';

/** The collections and indexes that are made by hand in WeChat's console. */
export type DatabaseSchema = {
  readonly [collection: string]: {
    readonly indexes: readonly IndexDefinition[];
  };
};

export type IndexDefinition = {
  readonly name: string;
  readonly fields: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
  readonly unique: boolean;
};

/** Throws what the console would refuse. */
export function checkSchema(schema: DatabaseSchema): void {
  for (const [collection, { indexes }] of Object.entries(schema)) {
    if (indexes.length > limits.indexesPerCollection) {
      throw new Error(`${collection} declares ${indexes.length} indexes; WeChat allows ${limits.indexesPerCollection}`);
    }
    const names = new Set(indexes.map((index) => index.name));
    if (names.size !== indexes.length) throw new Error(`${collection} declares two indexes of one name`);
    for (const index of indexes) {
      if (index.fields.length === 0) throw new Error(`${collection} declares index ${index.name} without a field`);
    }
  }
}
