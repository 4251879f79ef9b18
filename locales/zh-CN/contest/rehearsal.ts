import type { StartingEntry } from '../../../domain/contest/startRun';

/** For a rehearsal before anybody has entered. */
export const inventedEntries: readonly StartingEntry[] = ['甲', '乙', '丙'].map((sign, index) => ({
  id: `ent_rehearsal${String(index + 1).padStart(7, '0')}`,
  title: `示例项目${sign}`,
  team: `示例团队${sign}`,
}));
