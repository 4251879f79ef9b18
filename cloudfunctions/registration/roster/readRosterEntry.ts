import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readRosterEntry as call } from '../../../contracts/registration/roster';
import { historyOf, leftOutShown } from '../../../domain/registration/history';
import { isWaitlisted, rosterEntryOf } from '../../../domain/registration/roster';
import { type Result, succeed } from '../../../domain/result';
import type { RosterSnapshot, RosterStore } from './ports';

type Needs = { readonly store: Pick<RosterStore, 'entry' | 'ahead'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readRosterEntry = ({ store }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.entry(memberId, registrationId),

  run: async (_memberId: string, _input: Input, snapshot: RosterSnapshot): Promise<Outcome> => {
    const { registration, nickname, activity, checkedInAt } = snapshot;
    const { activityId, queue, absence } = registration;
    const place =
      queue !== null && isWaitlisted(registration)
        ? (await store.ahead(activityId, queue.pool, queue.order)) + 1
        : null;
    const appeal = absence?.appeal ?? null;
    return succeed({
      entry: rosterEntryOf(registration, { activity, nickname, checkedInAt, place }),
      signedUpAs: registration.nickname === nickname ? null : registration.nickname,
      timeline: historyOf(registration, activity),
      ...leftOutShown(registration),
      appeal: appeal && {
        reason: appeal.reason,
        at: appeal.at,
        isExcused: appeal.decision?.isExcused ?? null,
        answer: appeal.decision?.answer ?? null,
      },
    });
  },
});
