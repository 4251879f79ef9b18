import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { appealRejection as call } from '../../../contracts/contest/entries';
import { appealed } from '../../../domain/entry/appeal';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { EntryStore } from './ports';
import { taken } from './taken';

type Needs = { readonly store: Pick<EntryStore, 'find' | 'change'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const appealRejection = ({ store, now }: Needs) => ({
  find: ofApplicant(store),

  run: async (memberId: string, { reason }: ParsedInputOf<typeof call>, seen: OwnEntry): Promise<Outcome> => {
    const { version, rejection } = seen.entry;
    if (rejection?.appeal?.reason === reason) return succeed({ version });
    const actor = { memberId, as: 'applicant', at: now() } as const;
    return taken(store, seen, {
      move: 'appealed',
      actor,
      decide: ({ entry, contest }) => appealed(entry, { reason, actor, startAt: contest.startAt }),
    });
  },
});
