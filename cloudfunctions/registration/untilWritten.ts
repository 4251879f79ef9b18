import { fail } from '../../domain/result';

type Seen = { readonly registration: { readonly id: string } };

const attempts = 5;

/**
 * A use case on one registration, whose step is taken on what `find` read. Where something else changed it between the look
 * and the write, the step answers `overtaken`, has changed nothing, and is taken on what the registration has become.
 *
 * @throws Error when it keeps changing
 */
export const untilWritten = <Input, Snapshot extends Seen, Outcome>({
  find,
  step,
}: {
  readonly find: (memberId: string, input: Input) => Promise<Snapshot | null>;
  readonly step: (snapshot: Snapshot, input: Input, memberId: string) => Promise<Outcome | 'overtaken'>;
}) => ({
  find,

  run: async (memberId: string, input: Input, seen: Snapshot) => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const snapshot = attempt === 1 ? seen : await find(memberId, input);
      if (snapshot === null) return fail('unknown-registration');
      const outcome = await step(snapshot, input, memberId);
      if (outcome !== 'overtaken') return outcome;
    }
    throw new Error(`${seen.registration.id} kept changing between each look and its write`);
  },
});
