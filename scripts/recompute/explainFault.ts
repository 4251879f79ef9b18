import type { Refusal } from '../../contracts/judging/readProtocol';
import { type Fault, type FaultReason, writePath } from '../../domain/judging/fault';

const sentences: Record<FaultReason, string> = {
  'not-a-decimal': 'is not a plain decimal of at most 40 characters, such as "22.5"',
  negative: 'is below zero',
  'not-positive': 'must be above zero',
  'above-max': 'is above the maximum',
  'off-step': 'is off step',
  'too-many-places': 'has too many places',
  'trims-everyone': 'must be above high + low',
  empty: 'must name at least one',
  repeated: 'stands here a second time',
  'looks-like-another': 'looks the same as another one of this file but is written otherwise',
  'unknown-criterion': 'is no criterion of the rule',
  'unknown-entry': 'is no entry of this protocol',
  'unknown-stage': 'is in a stage that this protocol does not have',
  'unknown-tie-break': 'is no tie break of this protocol',
  'decided-twice': 'stands in more than one place among the tie decisions',
  'weights-not-one': 'have weights that do not add up to 1',
  'above-a-fifth': 'is above a fifth, the most that the public may have',
  'neither-marked-nor-absent': 'has neither criteria nor "absent": true',
  malformed: 'holds marks that the rule does not allow',
  'seal-head-broken': 'breaks the seal: what was declared before the first mark is not what stands here; its hash is',
  'seal-link-broken': 'breaks the seal: it is the first link that does not hold; its hash is',
  'seal-unlawful': 'breaks the seal: a mark or lock after the lock, or an unlocking of what is not locked',
  'seal-not-closed': 'breaks the seal: the closing link must be the last, and only the last',
  'seal-differs': 'breaks the seal: it is not what the sealed link says',
};

export function explainFault({ path, reason, detail }: Fault): Refusal {
  return { where: writePath(path), why: detail === undefined ? sentences[reason] : `${sentences[reason]} (${detail})` };
}
