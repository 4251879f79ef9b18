/** Where a file is refused, as `entries[2].marks[0].criteria.drive` or `$` for the whole, and why, as half a sentence. */
export type Refusal = { readonly where: string; readonly why: string };
