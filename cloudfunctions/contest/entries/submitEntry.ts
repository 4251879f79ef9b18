import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { submitEntry as call } from '../../../contracts/contest/entries';
import { hasOtherTask } from '../../../domain/contest/panel';
import { isRepeated } from '../../../domain/entry/life';
import { reviewSubmission, submitted } from '../../../domain/entry/writing';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { type OwnEntry, ofApplicant } from './ownEntry';
import type { CheckText, EntryStore } from './ports';
import { checkedText } from './publicText';
import { taken } from './taken';

type Needs = {
  readonly store: Pick<EntryStore, 'find' | 'change'>;
  readonly checkText: CheckText;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const submitEntry = ({ store, checkText, now }: Needs) => ({
  find: ofApplicant(store),

  run: async (memberId: string, { version }: ParsedInputOf<typeof call>, seen: OwnEntry): Promise<Outcome> => {
    const { entry, contest } = seen;
    if (isRepeated(entry, version, 'submitted', memberId)) return succeed({ version: entry.version });
    if (hasOtherTask(contest, memberId)) return fail('has-other-task');
    const at = now();
    const review = reviewSubmission(entry, contest, at);
    if (!review.ok) return review;
    if (entry.version !== version) return fail('entry-changed');
    const text = await checkedText(entry, checkText);
    if (!text.ok) return text;
    const actor = { memberId, as: 'applicant', at } as const;
    return taken<'wrong-state' | 'entry-changed'>(store, seen, {
      move: 'submitted',
      actor,
      seenVersion: version,
      // What was checked is what is handed in.
      decide: (now) =>
        now.entry.version === version ? submitted(now.entry, actor, text.value) : fail('entry-changed'),
    });
  },
});
