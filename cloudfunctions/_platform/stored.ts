export type Stored<Thing extends { readonly id: string }> = Omit<Thing, 'id'> & { readonly _id: string };

export const fromDocument = <Document extends { readonly _id: string }>({ _id, ...fields }: Document) => ({
  id: _id,
  ...fields,
});
export const toDocument = <Thing extends { readonly id: string }>({ id, ...fields }: Thing) => ({ _id: id, ...fields });
