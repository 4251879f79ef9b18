import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { endRehearsal as call } from '../../../contracts/contest/stage';
import { type Result, succeed } from '../../../domain/result';
import type { DraftStore, RunStore } from '../ports';

type Needs = { readonly store: Pick<RunStore, 'read' | 'erase'>; readonly drafts: Pick<DraftStore, 'eraseOf'> };
type Input = ParsedInputOf<typeof call>;

const rehearsalOf = ({ contestId }: Input) => ({ contestId, isRehearsal: true });

export const endRehearsal = ({ store, drafts }: Needs) => ({
  find: (memberId: string, input: Input) => store.read(memberId, rehearsalOf(input)),

  run: async (_memberId: string, input: Input): Promise<Result<OutputOf<typeof call>, never>> => {
    await drafts.eraseOf(rehearsalOf(input));
    await store.erase(rehearsalOf(input));
    return succeed({ isOver: true });
  },
});
