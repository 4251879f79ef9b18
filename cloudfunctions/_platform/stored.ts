/** A document as a thing of the domain, and back: the id is called `_id` in the database. */
export const fromDocument = <Document extends { readonly _id: string }>({ _id, ...fields }: Document) => ({
  id: _id,
  ...fields,
});
export const toDocument = <Thing extends { readonly id: string }>({ id, ...fields }: Thing) => ({ _id: id, ...fields });
