import { type Gate, guardedBy } from '../../cloudfunctions/_platform/answer';
import { ownGateOf, publicGateOf } from '../../cloudfunctions/_records/access/gate';
import type { Grant } from '../../domain/access/grants';
import type { AccessRule, AccessSnapshot, Shown } from '../../domain/access/rules';
import { accessTable } from '../../domain/access/table';
import { succeed } from '../../domain/result';
import { noon } from '../support/activities';

const table: Readonly<Record<string, AccessRule>> = accessTable;
const ownRows = Object.entries(table).flatMap(([action, row]) => (row.scope === 'own' ? [{ action, row }] : []));
const publicRows = Object.entries(table).flatMap(([action, row]) => (row.scope === 'public' ? [{ action, row }] : []));

const place = { organisationId: 'org_own' };
const organizer: Grant = { role: 'organizer', organisationId: 'org_own' };
const draft = (grants: readonly Grant[]): Shown & AccessSnapshot => ({ isDraft: true, grants, place });

/** What the gate makes of a use case that finds this and refuses nothing itself, and how often that ran. */
async function letThrough<AccessSnapshot, Found extends AccessSnapshot>(
  gate: Gate<AccessSnapshot>,
  found: Found | null,
) {
  let runs = 0;
  const useCase = {
    find: async () => found,
    run: async () => {
      runs += 1;
      return succeed({});
    },
  };
  return { outcome: await guardedBy(gate, useCase)('mem_lin', {}), runs };
}

const isLetIn = { outcome: { ok: true, value: {} }, runs: 1 };
const isRefused = (failure: string) => ({ outcome: { ok: false, failure }, runs: 0 });

test.each(ownRows)('$action runs for the owner of the thing alone, whatever its use case finds', async ({ row }) => {
  const gate = ownGateOf(row);
  expect(await letThrough(gate, { ownerId: 'mem_lin' })).toEqual(isLetIn);
  expect(await letThrough(gate, { ownerId: 'mem_zhou' })).toEqual(isRefused(row.unknown));
  expect(await letThrough(gate, null)).toEqual(isRefused(row.unknown));
});

test.each(publicRows)('$action runs on a draft only for whom its row lets see it', async ({ row }) => {
  const gate = publicGateOf(row, { now: () => noon });
  expect(await letThrough(gate, { isDraft: false })).toEqual(isLetIn);
  expect(await letThrough(gate, null)).toEqual(isRefused(row.unknown));
  for (const grants of [[], [{ ...organizer, organisationId: 'org_other' }], [{ ...organizer, expiresAt: noon }]])
    expect(await letThrough(gate, draft(grants))).toEqual(isRefused(row.unknown));
  const ofOwn = await letThrough(gate, draft([organizer]));
  expect(ofOwn).toEqual(row.drafts !== null ? isLetIn : isRefused(row.unknown));
});
