/** A thing of the domain as it is kept: its id is the document's. */
export type Stored<Thing extends { readonly id: string }> = Omit<Thing, 'id'> & { readonly _id: string };

/** A document as a thing of the domain, and back: the id is called `_id` in the database. */
export const fromDocument = <Document extends { readonly _id: string }>({ _id, ...fields }: Document) => ({
  id: _id,
  ...fields,
});
export const toDocument = <Thing extends { readonly id: string }>({ id, ...fields }: Thing) => ({ _id: id, ...fields });
