import { cloudAudit } from '../../cloudfunctions/_records/audit/cloudAudit';
import { declaredCollections } from '../../cloudfunctions/_records/schema';
import type { AuditAct } from '../../domain/audit/acts';
import type { AuditEntry } from '../../domain/audit/entry';
import { type Instant, instantOf } from '../../domain/time/instant';
import type { CloudForTests } from './cloudForTests';

const most = 100;

/** The log of a cloud, as an auditor would read it. */
export const auditLogOf = ({ cloud }: CloudForTests) => ({
  now: (): Instant => instantOf(cloud.clock.now()),
  entries: async (act: AuditAct, from: Instant): Promise<readonly AuditEntry[]> =>
    (await cloudAudit.since(from, most)).filter((entry) => entry.act === act),
  /** The timer that moves entries fires. */
  sweep: async (): Promise<void> => {
    expect((await cloud.runTimer('registration')).result).toEqual({ ok: true, value: null });
  },
  /** In which collections entries wait for that. */
  collectionsToMoveFrom: (): readonly string[] =>
    declaredCollections
      .map(({ name }) => name)
      .filter((name) =>
        cloud.documents(name).some(({ audit }) => [audit].flat().some((entry) => Object(entry).at > '')),
      ),
});
