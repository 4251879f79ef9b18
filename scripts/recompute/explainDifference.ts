import type { Refusal } from '../../contracts/judging/readProtocol';
import type { DrawDifference } from '../../domain/admission/recomputeDraw';

const sentences: Record<DrawDifference['why'], string> = {
  'not-a-lot': 'is no lot number: ten of 0–9 and A–Z without I, L, O and U',
  twice: 'stands here a second time',
  'not-sorted': 'comes before the one that it follows: the list must be sorted',
  'not-64-hex-digits': 'must be 64 hexadecimal digits',
  missing: 'is missing',
  'before-closing': 'is before the closing of the list',
  'not-of-this-secret': 'is not the hash of this secret, which is',
  'other-lot': 'is not who was drawn here, which is',
  'not-as-when-closed': 'is not as it was when the list closed',
};

export function explainDifference(difference: DrawDifference): Refusal {
  const sentence = sentences[difference.why];
  const computed = 'computed' in difference ? ` ${difference.computed ?? 'nobody'}` : '';
  return { where: difference.at, why: `${sentence}${computed}` };
}
