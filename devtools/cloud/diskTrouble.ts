const full = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);

export const codeOf = (error: unknown): string => String(Object(error).code ?? '');

/** What a failed write is told as: a full disk in words, anything else as the system says it. */
export function sayTrouble(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return full.has(codeOf(error)) ? `the disk is full, free some space and start again (${reason})` : reason;
}
