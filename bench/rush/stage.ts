import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import wxServerSdk from 'wx-server-sdk';
import { derivedId } from '../../cloudfunctions/_platform/keys';
import type { MemberDocument } from '../../cloudfunctions/_records/members/documents';
import { databaseSchema } from '../../cloudfunctions/_records/schema';
import { type LocalCloud, startLocalCloud } from '../../devtools/cloud/localCloud';
import type { Grant } from '../../domain/access/grants';
import { newMember } from '../../domain/member/profile';
import { instantOf } from '../../domain/time/instant';
import { buildCloudFunctions } from '../../scripts/buildCloudFunctions';
import { inProject } from '../../scripts/projectRoot';
import type { RushOptions } from './options';

type Query = {
  where(condition: object): Query;
  orderBy(field: string, direction: 'asc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  get(): Promise<{ readonly data: readonly Record<string, unknown>[] }>;
};
type Collection = Query & {
  add(change: { readonly data: object }): Promise<unknown>;
  doc(id: string): { get(): Promise<{ readonly data: Record<string, unknown> | null }> };
};

export type Stage = {
  readonly options: RushOptions;
  readonly cloud: LocalCloud;
  readonly database: { collection(name: string): Collection };
  readonly organizer: { readonly openid: string; readonly organisationId: string };
  /** One for each person; all of them have a profile. */
  readonly openids: readonly string[];
  close(): Promise<void>;
};

const rootKey = 'a root key that is good for measuring alone';
/** What a network between function and database costs. */
const latencyMs = 5;
const batch = 500;

/** A cloud with the functions as they are deployed, the baseline beside them, and a city of people. */
export async function openStage(options: RushOptions): Promise<Stage> {
  await buildCloudFunctions();
  const functionsDirectory = mkdtempSync(path.join(tmpdir(), 'rush-'));
  cpSync(inProject('dist/cloudfunctions'), functionsDirectory, { recursive: true });
  await buildBaseline(path.join(functionsDirectory, 'baseline'));
  const cloud = await startLocalCloud({
    dataDirectory: null,
    functionsDirectory,
    schema: { ...databaseSchema, baselineActivities: { indexes: [] }, baselineRegistrations: { indexes: [] } },
    functionEnvironment: { TONGXIN_ROOT_KEY: rootKey },
    workersPerFunction: options.workers,
    latencyMs,
  });
  // The SDK of this process talks to the same cloud, to lay out the people and to read the books.
  Object.assign(process.env, cloud.sdkEnvironment({ openid: 'oBench' }), { TONGXIN_ROOT_KEY: rootKey });
  wxServerSdk.init({ env: wxServerSdk.DYNAMIC_CURRENT_ENV as unknown as string });
  const database = wxServerSdk.database({ throwOnNotFound: false } as object) as unknown as Stage['database'];

  const organisationId = derivedId('org', 'organisation', 'rush');
  const openids = Array.from({ length: options.people }, (_, index) => `oRush${index}`);
  const now = instantOf(Date.now());
  const memberOf = (openid: string, grants: readonly Grant[]): MemberDocument => {
    const { id, ...fields } = newMember(
      { id: derivedId('mem', 'member', openid), nickname: openid, ageBand: 'adult' },
      now,
    );
    return { _id: id, ...fields, credited: {}, grants, createdAt: now, updatedAt: now };
  };
  const members = [
    memberOf('oOrganizer', [{ role: 'organizer', organisationId }]),
    ...openids.map((openid) => memberOf(openid, [])),
  ];
  for (let start = 0; start < members.length; start += batch)
    await database.collection('members').add({ data: members.slice(start, start + batch) });

  return {
    options,
    cloud,
    database,
    organizer: { openid: 'oOrganizer', organisationId },
    openids,
    close: async () => {
      await cloud.close();
      rmSync(functionsDirectory, { recursive: true, force: true });
    },
  };
}

async function buildBaseline(directory: string): Promise<void> {
  await build({
    entryPoints: [inProject('bench/rush/baselineFunction.ts')],
    outfile: path.join(directory, 'index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    logLevel: 'silent',
  });
  writeFileSync(path.join(directory, 'config.json'), '{ "timeout": 60 }\n');
}

/** Every document that meets the condition, read a thousand at a time. */
export async function readAll(
  { database }: Stage,
  collection: string,
  condition: object,
): Promise<readonly Record<string, unknown>[]> {
  const most = 1000;
  const found: Record<string, unknown>[] = [];
  for (;;) {
    const query = database.collection(collection).where(condition).orderBy('_id', 'asc');
    const { data } = await query.skip(found.length).limit(most).get();
    found.push(...data);
    if (data.length < most) return found;
  }
}

export const aRequestId = (): string => randomBytes(12).toString('hex');
