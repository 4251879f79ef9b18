import type { Path } from '../../domain/judging/fault';

/** Members of `raw` that are not in what was read of it; a misspelt `deduction` would else change a result in silence. */
export function unreadMembers(raw: unknown, read: unknown, path: Path = []): readonly Path[] {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  const kept = new Map<string, unknown>(Object.entries(read));
  return Object.entries(raw).flatMap(([name, value]) => {
    const at = [...path, Array.isArray(raw) ? Number(name) : name];
    return kept.has(name) ? unreadMembers(value, kept.get(name), at) : [at];
  });
}
