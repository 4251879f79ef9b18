import { parseArgs } from 'node:util';

export type RushOptions = {
  readonly seats: number;
  readonly people: number;
  /** Presses that are on their way at any moment. */
  readonly inflight: number;
  readonly workers: number;
  /** How often each person presses at once. */
  readonly presses: number;
  readonly pairs: number;
  /** Kills workers in the middle of what they do. */
  readonly chaos: boolean;
};

const defaults = { seats: 200, people: 1000, inflight: 32, workers: 8, presses: 1, pairs: 5 };

/** @throws for an option that is unknown or not a positive whole number */
export function rushOptions(args: readonly string[]): RushOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seats: { type: 'string' },
      people: { type: 'string' },
      inflight: { type: 'string' },
      workers: { type: 'string' },
      presses: { type: 'string' },
      pairs: { type: 'string' },
      chaos: { type: 'boolean' },
    },
  });
  const count = (name: keyof typeof defaults): number => {
    const value = Number(values[name] ?? defaults[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1 on`);
    return value;
  };
  return {
    seats: count('seats'),
    people: count('people'),
    inflight: count('inflight'),
    workers: count('workers'),
    presses: count('presses'),
    pairs: count('pairs'),
    chaos: values.chaos ?? false,
  };
}
