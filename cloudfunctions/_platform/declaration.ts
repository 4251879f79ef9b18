type Direction = 'asc' | 'desc';

export type IndexDeclaration = {
  readonly name: string;
  /** In the order of the index, which matters. */
  readonly fields: readonly { readonly field: string; readonly direction: Direction }[];
  readonly unique: boolean;
};

export type Retention = {
  /** A word for the event that ends it; its text is in locales. */
  readonly until: string;
  readonly days: number;
  /** The field with the instant from which a timer erases the document; null where no timer does. */
  readonly dueField: string | null;
};

export type CollectionDeclaration<Document = unknown> = {
  readonly name: string;
  /** Version of the documents' shape, raised by a change that old documents do not fit. */
  readonly version: number;
  readonly indexes: readonly IndexDeclaration[];
  readonly retention: Retention;
  /** Carries the type of the documents; it has no value. */
  readonly document?: Document;
};

/** Says what a collection holds without opening it, so that tools can read it without the SDK. */
export const declareCollection = <Document extends { readonly _id: string }>(
  declaration: CollectionDeclaration<Document>,
): CollectionDeclaration<Document> => declaration;

export const index = (name: string, fields: Readonly<Record<string, Direction>>, unique = false): IndexDeclaration => ({
  name,
  fields: Object.entries(fields).map(([field, direction]) => ({ field, direction })),
  unique,
});
