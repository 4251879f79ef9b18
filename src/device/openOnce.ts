const opening = new Set<string>();

/** Opens something over the page, once however often it is tapped. Null for a tap while the same is opening. */
export async function openOnce<Answer>(what: string, open: () => Promise<Answer>): Promise<Answer | null> {
  if (opening.has(what)) return null;
  opening.add(what);
  try {
    return await open();
  } finally {
    opening.delete(what);
  }
}
