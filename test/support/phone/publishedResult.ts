import type { OutputOf } from '../../../contracts/call';
import type { readResult } from '../../../contracts/contest/results';
import type { Contest } from '../../../domain/contest/contest';
import { lastReceiptOf, protocolOf } from '../../../domain/contest/protocol';
import { partsOf, resultRanks } from '../../../domain/contest/publication';
import { usualAwards } from '../../../locales/zh-CN/contest/rubrics';
import { heardAndLocked, projectEntries, sha256, startedEvening, stepped } from '../evenings';

export const publishedContest = 'con_0000000000000001';

type Answer = OutputOf<typeof readResult>;
type Result = NonNullable<Answer['result']>;

const awards: Contest['awards'] = usualAwards;

/** Three entries with finals of 90, 80 and 70, as their judges left them. */
function closedEvening() {
  const finals = ['80', '90', '70'];
  const heard = finals.reduce(
    (run, final, index) => heardAndLocked(run, `e${index + 1}`, [final, final, final, final, final]),
    startedEvening({ entries: projectEntries(finals.length), judges: 5 }),
  );
  return stepped(heard, { type: 'close' });
}

/** What the server answers of a published contest, and the text of its protocol. */
export function aPublishedResult(change: Partial<Result> = {}, mine: Answer['mine'] = null) {
  const run = closedEvening();
  const protocol = protocolOf(run, [], sha256);
  const text = JSON.stringify(protocol);
  const answer: Answer = {
    title: '2026 总决赛',
    result: {
      publishedAt: '2026-11-28T12:00:00.000Z',
      noticeUntil: '2100-01-01T16:00:00.000Z',
      standings: [...resultRanks(run, { awards })],
      stages: [],
      parts: partsOf(text).length,
      lastReceipt: lastReceiptOf(protocol),
      appeals: [],
      ...change,
    },
    mine,
    serverTime: new Date().toISOString(),
  };
  return { answer, text };
}
