import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { listMyEntries as call } from '../../../contracts/contest/entries';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { EntryStore } from './ports';

type Needs = { readonly store: Pick<EntryStore, 'ofMember'>; readonly now: Clock };

export const listMyEntries =
  ({ store, now }: Needs) =>
  async (memberId: string, _input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, never>> => {
    const found = await store.ofMember(memberId);
    return succeed({
      entries: found.map(({ entry, contest }) => ({
        entryId: entry.id,
        contestId: contest.id,
        contestTitle: contest.title,
        startAt: contest.startAt,
        title: entry.title,
        status: entry.status,
        isApplicant: entry.memberId === memberId,
      })),
      serverTime: now(),
    });
  };
