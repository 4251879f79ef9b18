import fc from 'fast-check';
import { inMemory } from './support/actions';

const slots = [0, 1, 2];
const ids = ['x', 'y', 'z'];

type Step = {
  readonly act: 'read' | 'set' | 'add' | 'remove' | 'commit' | 'abort' | 'plainSet' | 'plainRemove';
  readonly slot: number;
  readonly id: string;
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('read', 'set', 'add', 'remove', 'commit', 'abort', 'plainSet', 'plainRemove'),
  slot: fc.constantFrom(...slots),
  id: fc.constantFrom(...ids),
});

/** What the documents hold; a missing one is not in the map. */
type State = ReadonlyMap<string, number>;
type Open = { readonly token: string; snapshot: number | null; readonly own: Map<string, number | null> };

/** Snapshot isolation written down as plainly as possible: all states there ever were, and what each open transaction has written. */
class Model {
  readonly states: State[] = [new Map()];
  readonly open = new Map<number, Open>();

  get current(): State {
    return this.states.at(-1) ?? new Map();
  }

  store(writes: Iterable<[string, number | null]>): void {
    const next = new Map(this.current);
    for (const [id, value] of writes) {
      if (value === null) next.delete(id);
      else next.set(id, value);
    }
    this.states.push(next);
  }

  visible(transaction: Open, id: string): number | null {
    const own = transaction.own.get(id);
    return own !== undefined ? own : (this.states[transaction.snapshot ?? 0]?.get(id) ?? null);
  }

  isHeld(id: string, by?: Open): boolean {
    return [...this.open.values()].some((other) => other !== by && other.own.has(id));
  }

  changedSince(transaction: Open, id: string, stamps: ReadonlyMap<string, number>): boolean {
    return (stamps.get(id) ?? 0) > (transaction.snapshot ?? 0);
  }
}

const failureOf = (error: unknown): string =>
  String(Object(error).message).match(/TransactionConflict|E11000/)?.[0] ?? String(error);

/** Runs the steps on the database and on the model, and lists every answer of both. */
async function answersOfBoth(steps: readonly Step[]): Promise<{ actual: unknown[]; expected: unknown[] }> {
  const cloud = inMemory({ documents: { indexes: [] } });
  const model = new Model();
  const changedAt = new Map<string, number>();
  const actual: unknown[] = [];
  const expected: unknown[] = [];
  let value = 0;
  const stamp = (written: Iterable<string>) => {
    for (const id of written) changedAt.set(id, model.states.length - 1);
  };

  const openIn = async (slot: number): Promise<Open> => {
    const known = model.open.get(slot);
    if (known) return known;
    const opened = { token: await cloud.begin(), snapshot: null, own: new Map() };
    model.open.set(slot, opened);
    return opened;
  };

  const write = async (slot: number, id: string, act: 'set' | 'add' | 'remove'): Promise<void> => {
    const transaction = await openIn(slot);
    transaction.snapshot ??= model.states.length - 1;
    value += 1;
    const call = {
      set: () => cloud.set(id, { value }, transaction.token),
      add: () => cloud.add({ _id: id, value }, transaction.token),
      remove: () => cloud.remove(id, transaction.token),
    };
    actual.push(await call[act]().then(() => 'written', failureOf));
    const seen = model.visible(transaction, id);
    if (model.isHeld(id, transaction) || model.changedSince(transaction, id, changedAt)) {
      expected.push('TransactionConflict');
      model.open.delete(slot);
    } else if (act === 'add' && seen !== null) {
      expected.push('E11000');
      model.open.delete(slot);
    } else {
      expected.push('written');
      if (act !== 'remove') transaction.own.set(id, value);
      else if (seen !== null) transaction.own.set(id, null);
    }
  };

  for (const { act, slot, id } of steps) {
    const transaction = model.open.get(slot);
    if (act === 'read') {
      const reading = await openIn(slot);
      reading.snapshot ??= model.states.length - 1;
      actual.push((await cloud.get(id, reading.token))?.value ?? null);
      expected.push(model.visible(reading, id));
    } else if (act === 'set' || act === 'add' || act === 'remove') {
      await write(slot, id, act);
    } else if (act === 'commit' && transaction) {
      await cloud.commit(transaction.token);
      model.open.delete(slot);
      const changed = new Map([...transaction.own].filter(([key, kept]) => kept !== null || model.current.has(key)));
      if (changed.size > 0) model.store(changed);
      stamp(changed.keys());
    } else if (act === 'abort' && transaction) {
      await cloud.abort(transaction.token);
      model.open.delete(slot);
    } else if (act === 'plainSet' && !model.isHeld(id)) {
      value += 1;
      await cloud.set(id, { value });
      model.store([[id, value]]);
      stamp([id]);
    } else if (act === 'plainRemove' && !model.isHeld(id) && model.current.has(id)) {
      await cloud.remove(id);
      model.store([[id, null]]);
      stamp([id]);
    }
    const stored = await cloud.where({});
    actual.push(new Map(stored.map((document) => [document._id, document.value])));
    expected.push(model.current);
  }
  cloud.close();
  return { actual, expected };
}

describe('any interleaving of three transactions and plain writes', () => {
  it('answers every read, write and commit as snapshot isolation says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const { actual, expected } = await answersOfBoth(steps);
        expect(actual).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no increment: what each transaction read and added one to is counted once it commits', async () => {
    const turns = fc.array(fc.tuple(fc.constantFrom(...slots), fc.constantFrom(...ids)), {
      minLength: 10,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(turns, async (schedule) => {
        const cloud = inMemory({ documents: { indexes: [] } });
        for (const id of ids) await cloud.set(id, { value: 0 });
        const runs = new Map<number, { token: string; id: string; read?: number; written?: true }>();
        const counted = new Map(ids.map((id) => [id, 0]));
        // Each turn takes its slot's transaction one step further: begin, read, write, commit.
        for (const [slot, id] of schedule) {
          const run = runs.get(slot);
          if (!run) {
            runs.set(slot, { token: await cloud.begin(), id });
          } else if (run.read === undefined) {
            run.read = Number((await cloud.get(run.id, run.token))?.value);
          } else if (!run.written) {
            const conflict = await cloud.set(run.id, { value: run.read + 1 }, run.token).then(() => null, failureOf);
            if (conflict) runs.delete(slot);
            else run.written = true;
          } else {
            await cloud.commit(run.token);
            counted.set(run.id, (counted.get(run.id) ?? 0) + 1);
            runs.delete(slot);
          }
        }
        const stored = await cloud.where({});
        cloud.close();
        expect(new Map(stored.map(({ _id, value }) => [_id, value]))).toEqual(counted);
      }),
      { numRuns: 300 },
    );
  });
});
