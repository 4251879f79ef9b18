import type { RegistrationDocument } from '../../cloudfunctions/_records/registrations/documents';
import type { SeatsDocument } from '../../cloudfunctions/_records/seats/documents';
import { createActivity, publishActivity } from '../../contracts/activity/managing';
import type { AnyCall, InputOf, OutputOf } from '../../contracts/call';
import { signUp } from '../../contracts/registration/signingUp';
import type { Invocation } from '../../devtools/cloud/localCloud';
import type { ActivityPlan } from '../../domain/activity/activity';
import { currentPolicyVersion } from '../../domain/member/member';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { plainLecture } from '../../test/support/plainLecture';
import type { RushFigures } from './figures';
import { type Press, pressAll } from './press';
import { aRequestId, readAll, type Stage } from './stage';

export type Side = (stage: Stage) => Promise<RushFigures>;

const pool = 's1-hall';

/** What we ship: one conditional claim and one registration, or one place on the waitlist. */
export const product: Side = async (stage) => {
  const activityId = await publishOne(stage);
  const presses = stage.openids.flatMap((openid) =>
    // From several phones at once: each press is a request of its own.
    Array.from({ length: stage.options.presses }, () => pressOf(openid, activityId)),
  );
  const rush = await pressAll(stage.cloud, shuffled(presses), isWord, stage.options);
  if (stage.options.chaos) await sweep(stage);
  const { answers, ...rates } = rush;
  return { ...rates, ...(await booksOf(stage, activityId, answers)) };
};

/** The same in a transaction. It is measured in peace also when ours is not. */
export const baseline: Side = async (stage) => {
  const activityId = aRequestId();
  const { seats, presses: times } = stage.options;
  await stage.database
    .collection('baselineActivities')
    .add({ data: { _id: activityId, capacity: seats, taken: 0, waiting: 0 } });
  const presses = stage.openids.flatMap((openid) =>
    Array.from({ length: times }, () => ({ openid, functionName: 'baseline', data: { activityId } })),
  );
  const { answers, ...rates } = await pressAll(stage.cloud, shuffled(presses), isWord, {
    ...stage.options,
    chaos: false,
  });
  const rows = await readAll(stage, 'baselineRegistrations', { activityId });
  const confirmed = rows.filter(({ status }) => status === 'confirmed').length;
  return {
    ...rates,
    confirmed,
    waiting: rows.length - confirmed,
    oversold: Math.max(0, confirmed - seats),
    duplicates: 0,
    lost: answers.size - rows.length,
  };
};

function pressOf(openid: string, activityId: string): Press {
  const input: InputOf<typeof signUp> = {
    activityId,
    requestId: aRequestId(),
    sessionId: 's1',
    ticketKind: 'hall',
    seats: 1,
    maySplit: false,
    phone: null,
    policyVersion: currentPolicyVersion,
  };
  return { openid, functionName: signUp.cloudFunction, data: { action: signUp.action, input } };
}

/** A word is what tells a person where they stand; "try again" and silence are none. */
function isWord({ result, error }: Invocation): boolean {
  if (error !== undefined || typeof result !== 'object' || result === null) return false;
  const failure: unknown = Reflect.get(result, 'failure');
  return failure !== 'unexpected' && failure !== 'busy';
}

async function publishOne(stage: Stage): Promise<string> {
  const { organisationId } = stage.organizer;
  const made = await asOrganizer(stage, createActivity, {
    organisationId,
    requestId: aRequestId(),
    plan: planFor(stage),
  });
  await asOrganizer(stage, publishActivity, made);
  return made.activityId;
}

function planFor({ options, cloud }: Stage): ActivityPlan {
  const now = instantOf(cloud.clock.now());
  const startAt = addMinutes(now, 3 * 24 * 60);
  return {
    ...plainLecture,
    title: '抢票测量',
    summary: '',
    townshipCode: '510502001',
    venue: '报告厅',
    sessions: [
      { id: 's1', startAt, endAt: addMinutes(startAt, 120), places: [{ kind: 'hall', capacity: options.seats }] },
    ],
    registrationOpensAt: addMinutes(now, -60),
    registrationClosesAt: startAt,
  };
}

async function asOrganizer<Call extends AnyCall>(
  { cloud, organizer }: Stage,
  { cloudFunction, action }: Call,
  input: InputOf<Call>,
): Promise<OutputOf<Call>> {
  const { result, error } = await cloud.invoke(cloudFunction, { action, input }, { openid: organizer.openid });
  // A function checks its own answers against the contract.
  const reply = result as { ok: true; value: OutputOf<Call> } | { ok: false } | undefined;
  if (!reply?.ok) throw new Error(`${cloudFunction}.${action}: ${JSON.stringify(result ?? error)}`);
  return reply.value;
}

/** Longer than any function may run: what is still half done now was cut off. */
const settledAfterMilliseconds = 120_000;
const maxSweeps = 20;

/** Lets the timer do its work until it leaves nothing more to do. */
async function sweep({ cloud, database }: Stage): Promise<void> {
  cloud.clock.advance(settledAfterMilliseconds);
  let before = '';
  for (let turn = 0; turn < maxSweeps; turn += 1) {
    const { error } = await cloud.runTimer(signUp.cloudFunction);
    if (error !== undefined) throw new Error(`the sweeper failed: ${error.message}`);
    const after = JSON.stringify((await database.collection('seats').orderBy('_id', 'asc').limit(1000).get()).data);
    if (after === before) return;
    before = after;
  }
}

async function booksOf(stage: Stage, activityId: string, answers: ReadonlyMap<string, unknown>) {
  const { seats } = stage.options;
  const rows = (await readAll(stage, 'registrations', { activityId })) as unknown as readonly RegistrationDocument[];
  const { data } = await stage.database.collection('seats').doc(activityId).get();
  const { pools, holders } = data as unknown as SeatsDocument;
  const left = pools[pool]?.left ?? Number.NaN;
  const confirmed = rows.filter(({ status }) => status === 'confirmed');
  const taken = confirmed.reduce((sum, row) => sum + row.seats, 0);
  const offered = rows.reduce((sum, { queue }) => sum + (queue?.offer?.seats ?? 0), 0);
  const people = new Set(rows.map(({ memberId }) => memberId));
  // A place that was promised must be there, whatever came after.
  const promised = [...answers.values()].filter((answer) => isIn(answer)).length;
  return {
    confirmed: confirmed.length,
    waiting: rows.filter(({ status }) => status === 'waiting').length,
    oversold: Math.max(0, taken + offered - seats, Object.keys(holders).length - seats),
    duplicates: rows.length - people.size,
    lost: Math.abs(seats - left - taken - offered) + Math.max(0, promised - people.size),
  };
}

const isIn = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true;

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(Math.random() * (index + 1));
    const [here, there] = [mixed[index], mixed[other]];
    if (here === undefined || there === undefined) continue;
    mixed[index] = there;
    mixed[other] = here;
  }
  return mixed;
}
