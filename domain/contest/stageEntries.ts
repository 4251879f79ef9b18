type Candidate = { readonly id: string; readonly status: string };

/** Who may go on stage: the shortlist, or everyone qualified where there is none. */
export function stageEntries<Entry extends Candidate>(entries: readonly Entry[]): readonly Entry[] {
  const shortlist = entries.filter(({ status }) => status === 'shortlisted');
  return shortlist.length > 0 ? shortlist : entries.filter(({ status }) => status === 'qualified');
}

/** Whether an order names just these, each once. */
export const isOrderOf = (order: readonly string[], entries: readonly Pick<Candidate, 'id'>[]): boolean =>
  order.length === entries.length && entries.every(({ id }) => order.includes(id));
