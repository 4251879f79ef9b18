import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import wxServerSdk from 'wx-server-sdk';
import { derivedId } from '../../cloudfunctions/_platform/keys';
import { registrationIdOf } from '../../cloudfunctions/_records/registrations/cloudRegistrationId';
import { databaseSchema } from '../../cloudfunctions/_records/schema';
import { type LocalCloud, startLocalCloud } from '../../devtools/cloud/localCloud';
import type { Contest } from '../../domain/contest/contest';
import type { SeatId } from '../../domain/contest/panel';
import { newMember } from '../../domain/member/profile';
import { instantOf } from '../../domain/time/instant';
import { usualRules } from '../../locales/zh-CN/contest/rubrics';
import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { inProject } from '../../scripts/projectRoot';

export type StageOptions = { readonly judges: number; readonly entries: number; readonly voters: number };

/** A contest that is ready to begin, in a city of people, on a cloud 5 ms away from its database. */
export type City = {
  readonly cloud: LocalCloud;
  readonly contestId: string;
  readonly supervisor: string;
  readonly organizer: string;
  /** Openids, by seat. */
  readonly judges: ReadonlyMap<SeatId, string>;
  readonly voters: readonly string[];
  readonly entries: number;
  close(): Promise<void>;
};

type Adding = { collection(name: string): { add(change: { readonly data: object }): Promise<unknown> } };

const rootKey = 'a root key that is good for measuring alone';
const latencyMs = 5;
const batch = 500;

export async function openCity({ judges, entries, voters }: StageOptions): Promise<City> {
  await buildCloudFunctions();
  const functionsDirectory = mkdtempSync(path.join(tmpdir(), 'stage-'));
  cpSync(inProject('dist/cloudfunctions'), functionsDirectory, { recursive: true });
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory,
    schema: databaseSchema,
    functionEnvironment: { TONGXIN_ROOT_KEY: rootKey },
    workersPerFunction: 8,
    latencyMs,
  });
  // The SDK of this process talks to the same cloud, to lay out the people.
  Object.assign(process.env, cloud.sdkEnvironment({ openid: 'oBench' }), { TONGXIN_ROOT_KEY: rootKey });
  wxServerSdk.init({ env: wxServerSdk.DYNAMIC_CURRENT_ENV as unknown as string });
  const database = wxServerSdk.database({ throwOnNotFound: false } as object) as unknown as Adding;
  const addAll = async (collection: string, documents: readonly object[]) => {
    for (let start = 0; start < documents.length; start += batch)
      await database.collection(collection).add({ data: documents.slice(start, start + batch) });
  };

  const organisationId = derivedId('org', 'organisation', 'stage');
  const activityId = derivedId('act', 'activity', 'stage');
  const contestId = derivedId('con', 'contest', 'stage');
  const idOf = (openid: string) => derivedId('mem', 'member', openid);
  const seats = new Map(
    Array.from({ length: judges }, (_, index): [SeatId, string] => [`j${index + 1}`, `oJudge${index + 1}`]),
  );
  const openids = Array.from({ length: voters }, (_, index) => `oVoter${index}`);
  const now = instantOf(Date.now());
  const member = (openid: string) => {
    const { id, ...fields } = newMember({ id: idOf(openid), nickname: openid, ageBand: 'adult' }, now);
    const grants = openid === 'oOrganizer' ? [{ role: 'organizer', organisationId }] : [];
    return { _id: id, ...fields, credited: {}, grants, createdAt: now, updatedAt: now };
  };
  await addAll('members', ['oOrganizer', 'oSupervisor', ...seats.values(), ...openids].map(member));
  await addAll(
    'registrations',
    openids.map((openid) => ({
      _id: registrationIdOf(activityId, idOf(openid)),
      ...{ activityId, memberId: idOf(openid), status: 'confirmed', checkedIn: { at: now }, signedUpAt: now },
      ticketNumber: openid,
    })),
  );
  const order = Array.from({ length: entries }, (_, index) => `ent_${String(index + 1).padStart(16, '0')}`);
  await addAll(
    'entries',
    order.map((_id, index) => ({
      ...{ _id, contestId, memberId: null, title: `第${index + 1}个项目`, team: `第${index + 1}队` },
      ...{ memberIds: [], participants: [_id], eraseAfter: '2199-01-01T00:00:00.000Z' },
      ...{
        summary: '',
        plan: '',
        townshipCode: null,
        status: 'shortlisted',
        version: 1,
        createdAt: now,
        updatedAt: now,
      },
    })),
  );
  const contest: Contest = {
    ...{ id: contestId, organisationId, title: '路演测量', summary: '', activityId, venue: '大礼堂' },
    ...{ entriesCloseAt: now, startAt: now, awards: [], status: 'open' as const },
    rules: { ...usualRules, publicShare: { weight: '0.1', quorum: 20 } },
    panel: [...seats].map(([id, openid]) => ({ id, name: id, memberId: idOf(openid) })),
    officials: [{ id: 'o1', role: 'supervisor', name: '主持人', memberId: idOf('oSupervisor') }],
    ...{ invites: [], recusals: [], order, version: 1, createdAt: now, updatedAt: now },
  };
  const { id: _id, ...fields } = contest;
  await addAll('contests', [{ _id, ...fields, memberIds: [], audit: [] }]);
  return {
    ...{ cloud, contestId, judges: seats, voters: openids, entries },
    ...{ supervisor: 'oSupervisor', organizer: 'oOrganizer' },
    close: async () => {
      await cloud.close();
      rmSync(functionsDirectory, { recursive: true, force: true });
    },
  };
}
