import { lastReceiptOf, protocolOf } from '../../../domain/contest/protocol';
import { partsOf, resultRanks, stageWeights } from '../../../domain/contest/publication';
import { usualAwards } from '../../../locales/zh-CN/contest/rubrics';
import { sha256, startedEvening } from '../evenings';
import { anEntryOf, heldEvening, publishedAs, stageIds } from '../stagedEvenings';
import { aPublishedResult } from './publishedResult';

const [, visit, final] = stageIds;

/** A final after one earlier stage: the second of the evening wins by what they had before; a third was not in it. */
export function aStagedResult() {
  const before = ['1', '2'].map((project) => anEntryOf(2, project));
  const held = heldEvening(startedEvening({ id: visit, title: '初赛', entries: before }), { e1: '70', e2: '95' });
  const earlier = [publishedAs(held, before)];
  const from = (project: string) => [{ contestId: visit, entryId: anEntryOf(2, project).id }];
  const entries = [...['1', '2'].map((project) => anEntryOf(3, project, from(project))), anEntryOf(3, '9')];
  const stages = { earlier: [{ contestId: visit, weight: '25' }], roundsEach: false, tieBreak: 'combined' } as const;
  const run = startedEvening({ id: final, title: '决赛', entries, stages, earlier });
  const closed = heldEvening(run, { e1: '90', e2: '86', e3: '99' });
  const protocol = protocolOf(closed, [], sha256, earlier);
  const text = JSON.stringify(protocol);
  const { answer } = aPublishedResult({
    standings: [...resultRanks(closed, { awards: usualAwards })],
    stages: [...stageWeights(closed)],
    parts: partsOf(text).length,
    lastReceipt: lastReceiptOf(protocol),
  });
  return { answer, text };
}
