/** What holds a document or a unique key until it ends; plain writes wait for that, other transactions fail. */
export type Lock = { readonly ended: Promise<void> };
