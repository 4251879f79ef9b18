import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type SdkDatabase, talkIn } from './support/sdk';
import { buildCloudProcess, type SpawnedCloud, spawnCloud } from './support/spawnedCloud';

const rounds = 21;
/** Documents of one transaction, enough for a kill to fall between the first and the last of them on disk. */
const partsOfBatch = 12;
const accountIds = ['a', 'b', 'c', 'd'];
const seatsInAll = 100_000;

/** What the cloud has said yes to, over all rounds. */
const acknowledged = {
  notes: new Set<string>(),
  transfers: new Set<string>(),
  batches: new Set<string>(),
  holders: new Set<string>(),
  steps: 0,
};
let attemptedSteps = 0;
let isKilled = false;

let directory: string;
let cloud: SpawnedCloud | undefined;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'durability-'));
});
afterAll(async () => {
  await cloud?.kill();
  rmSync(directory, { recursive: true });
});

/** Repeats a write until the cloud is gone; a failure before that is a failure of the test. */
async function untilGone(write: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    try {
      await write(turn);
    } catch (error) {
      const { errMsg, message } = Object(error);
      const said = String(errMsg ?? message);
      if (isKilled) return;
      if (!/TransactionConflict/.test(said)) throw error;
    }
  }
}

function hammer(database: SdkDatabase, round: number): Promise<unknown> {
  const _ = database.command;
  const addNotes = (writer: number) =>
    untilGone(async (turn) => {
      const _id = `${round}.${writer}.${turn}`;
      await database.collection('notes').add({ data: { _id, round, text: '记'.repeat(50) } });
      acknowledged.notes.add(_id);
    });
  const transfer = (writer: number) =>
    untilGone(async (turn) => {
      const _id = `${round}.${writer}.${turn}`;
      const from = accountIds[(writer + turn) % 4];
      const to = accountIds[(writer + turn + 1 + (turn % 3)) % 4];
      await database.runTransaction(async (transaction) => {
        const accounts = transaction.collection('accounts');
        await accounts.doc(String(from)).update({ data: { balance: _.inc(-1) } });
        await accounts.doc(String(to)).update({ data: { balance: _.inc(1) } });
        await transaction.collection('transfers').add({ data: { _id, round, from, to } });
      });
      acknowledged.transfers.add(_id);
    });
  const addBatches = untilGone(async (turn) => {
    const batch = `${round}.${turn}`;
    await database.runTransaction((transaction) => {
      const batches = transaction.collection('batches');
      const parts = Array.from({ length: partsOfBatch }, (_unused, part) => part);
      return Promise.all(parts.map((part) => batches.add({ data: { _id: `${batch}.${part}`, batch } })));
    });
    acknowledged.batches.add(batch);
  });
  const claimSeats = untilGone(async (turn) => {
    const holder = `h${round}_${turn}`;
    const { stats } = await database
      .collection('seats')
      .where({ _id: 'hall', left: _.gt(0), [`holders.${holder}`]: _.exists(false) })
      .update({ data: { left: _.inc(-1), [`holders.${holder}`]: true } });
    if (stats.updated === 1) acknowledged.holders.add(holder);
  });
  const step = untilGone(async () => {
    attemptedSteps += 1;
    await database
      .collection('seats')
      .doc('stairs')
      .update({ data: { steps: _.inc(1) } });
    acknowledged.steps += 1;
  });
  return Promise.all([addNotes(1), transfer(1), transfer(2), addBatches, claimSeats, step]);
}

async function everything(database: SdkDatabase, collection: string): Promise<{ [field: string]: unknown }[]> {
  const found: { [field: string]: unknown }[] = [];
  for (;;) {
    const { data } = await database.collection(collection).orderBy('_id', 'asc').skip(found.length).limit(1000).get();
    found.push(...data);
    if (data.length < 1000) return found;
  }
}

const missingFrom = (stored: Iterable<unknown>, expected: Set<string>): string[] => {
  const present = new Set(stored);
  return [...expected].filter((id) => !present.has(id));
};

async function verify(database: SdkDatabase): Promise<void> {
  const notes = await everything(database, 'notes');
  const transfers = await everything(database, 'transfers');
  const balances = new Map(accountIds.map((id) => [id, 0]));
  for (const { from, to } of transfers) {
    balances.set(String(from), (balances.get(String(from)) ?? 0) - 1);
    balances.set(String(to), (balances.get(String(to)) ?? 0) + 1);
  }
  const accounts = await everything(database, 'accounts');
  const partsByBatch = new Map<unknown, number>();
  for (const { batch } of await everything(database, 'batches')) {
    partsByBatch.set(batch, (partsByBatch.get(batch) ?? 0) + 1);
  }
  const hall = (await database.collection('seats').doc('hall').get()).data;
  const stairs = (await database.collection('seats').doc('stairs').get()).data;
  const holders = Object.keys(Object(hall?.holders));
  expect({
    lostNotes: missingFrom(
      notes.map(({ _id }) => _id),
      acknowledged.notes,
    ),
    lostTransfers: missingFrom(
      transfers.map(({ _id }) => _id),
      acknowledged.transfers,
    ),
    lostBatches: missingFrom(partsByBatch.keys(), acknowledged.batches),
    halfBatches: [...partsByBatch].filter(([, parts]) => parts !== partsOfBatch),
    lostHolders: missingFrom(holders, acknowledged.holders),
    balances: new Map(accounts.map(({ _id, balance }) => [_id, balance])),
    seats: holders.length + Number(hall?.left),
    stepsWithinAttempts: Number(stairs?.steps) >= acknowledged.steps && Number(stairs?.steps) <= attemptedSteps,
  }).toEqual({
    lostNotes: [],
    lostTransfers: [],
    lostBatches: [],
    halfBatches: [],
    lostHolders: [],
    balances,
    seats: seatsInAll,
    stepsWithinAttempts: true,
  });
}

describe('a cloud killed in the middle of writes', () => {
  it(`keeps every acknowledged write and no half transaction, ${rounds} times over`, async () => {
    const program = buildCloudProcess(directory);
    const data = join(directory, 'data');
    cloud = await spawnCloud(program, data);
    let database = talkIn(cloud.environment);
    await database.collection('accounts').add({ data: accountIds.map((_id) => ({ _id, balance: 0 })) });
    await database.collection('seats').add({
      data: [
        { _id: 'hall', left: seatsInAll, holders: {} },
        { _id: 'stairs', steps: 0 },
      ],
    });
    for (let round = 1; round <= rounds; round += 1) {
      const hammering = hammer(database, round);
      const batchesBefore = acknowledged.batches.size;
      const progress = async () => {
        while (acknowledged.batches.size === batchesBefore) await delay(5);
      };
      await Promise.race([progress(), hammering]);
      await delay(Math.random() * 60);
      isKilled = true;
      await cloud.kill();
      await hammering;
      isKilled = false;
      cloud = await spawnCloud(program, data);
      database = talkIn(cloud.environment);
      await verify(database);
    }
    const { notes, transfers, batches, holders } = acknowledged;
    expect([notes, transfers, batches, holders].map(({ size }) => size > 0)).toEqual([true, true, true, true]);
  });
});
