export type Standing = { readonly memberId: string; readonly nickname: string; readonly classHours: number };
export type Ranked = Standing & { readonly rank: number };

/** Orders by hours, most first; equal hours share a rank and the next one is skipped (1, 2, 2, 4). */
export function rankStandings(standings: readonly Standing[]): readonly Ranked[] {
  const ordered = [...standings].sort(
    (a, b) => b.classHours - a.classHours || (a.memberId < b.memberId ? -1 : a.memberId > b.memberId ? 1 : 0),
  );
  return ordered.map((standing) => ({
    ...standing,
    rank: ordered.findIndex((other) => other.classHours === standing.classHours) + 1,
  }));
}
