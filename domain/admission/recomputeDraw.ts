import { hexOf } from '../hashing/bytes';
import type { Hashing } from '../hashing/hashing';
import { commitmentTo, drawnOrder, type PublishedDraw, seedOf } from './draw';
import { isLotNumber } from './lot';

type AtClosing = 'commitment' | 'closedAt' | 'publicSource' | 'publicOn' | `lots[${number}]`;

/** What a copy kept since the closing of the list is compared in. */
type Closed = Pick<PublishedDraw, 'commitment' | 'closedAt' | 'lots' | 'publicSource' | 'publicOn'>;

/** The first difference between the published draw and its recomputation; `at` is an index from 0. */
export type DrawDifference =
  | { readonly at: `lots[${number}]`; readonly why: 'not-a-lot' | 'twice' | 'not-sorted' }
  | { readonly at: 'secret'; readonly why: 'not-64-hex-digits' }
  | { readonly at: 'publicValue'; readonly why: 'missing' }
  | { readonly at: 'drawnAt'; readonly why: 'missing' | 'before-closing' }
  | { readonly at: 'commitment'; readonly why: 'not-of-this-secret'; readonly computed: string }
  | { readonly at: `order[${number}]`; readonly why: 'other-lot'; readonly computed: string | null }
  | { readonly at: AtClosing; readonly why: 'not-as-when-closed' };

export type Recomputed =
  | { readonly outcome: 'agreed'; readonly seed: string; readonly order: readonly string[] }
  | { readonly outcome: 'not-drawn' }
  | { readonly outcome: 'differs'; readonly difference: DrawDifference };

const differs = (difference: DrawDifference): Recomputed => ({ outcome: 'differs', difference });

/**
 * Trusts nothing that was published. Only a copy kept since the closing (`closed`) shows that no applicant was
 * exchanged afterwards.
 */
export function recomputeDraw(published: PublishedDraw, hashing: Hashing, closed: Closed = published): Recomputed {
  const { secret, publicValue, drawnAt, order } = published;
  const fault = faultOfLots(published.lots) ?? changeSince(closed, published);
  if (fault !== null) return differs(fault);
  if (secret === null && publicValue === null && drawnAt === null && order.length === 0)
    return { outcome: 'not-drawn' };
  if (secret === null || !/^[0-9a-f]{64}$/.test(secret)) return differs({ at: 'secret', why: 'not-64-hex-digits' });
  if (publicValue === null) return differs({ at: 'publicValue', why: 'missing' });
  if (drawnAt === null) return differs({ at: 'drawnAt', why: 'missing' });
  if (drawnAt < published.closedAt) return differs({ at: 'drawnAt', why: 'before-closing' });
  const commitment = commitmentTo(secret, hashing);
  if (commitment !== published.commitment)
    return differs({ at: 'commitment', why: 'not-of-this-secret', computed: commitment });
  const computed = drawnOrder(published.lots, secret, publicValue, hashing);
  const other = firstDifference(order, computed);
  if (other !== null) return differs({ at: `order[${other}]`, why: 'other-lot', computed: computed[other] ?? null });
  return { outcome: 'agreed', seed: hexOf(seedOf(secret, publicValue, hashing)), order: computed };
}

function faultOfLots(lots: readonly string[]): DrawDifference | null {
  for (const [index, lot] of lots.entries()) {
    const before = lots[index - 1];
    if (!isLotNumber(lot)) return { at: `lots[${index}]`, why: 'not-a-lot' };
    if (before === lot) return { at: `lots[${index}]`, why: 'twice' };
    if (before !== undefined && before > lot) return { at: `lots[${index}]`, why: 'not-sorted' };
  }
  return null;
}

function changeSince(closed: Closed, published: PublishedDraw): DrawDifference | null {
  const why = 'not-as-when-closed';
  if (published.commitment !== closed.commitment) return { at: 'commitment', why };
  if (published.closedAt !== closed.closedAt) return { at: 'closedAt', why };
  // In draws of before the source was named with the closing there is nothing to compare.
  if (closed.publicOn !== null) {
    if (published.publicSource !== closed.publicSource) return { at: 'publicSource', why };
    if (published.publicOn !== closed.publicOn) return { at: 'publicOn', why };
  }
  const lot = firstDifference(published.lots, closed.lots);
  return lot === null ? null : { at: `lots[${lot}]`, why };
}

function firstDifference(left: readonly string[], right: readonly string[]): number | null {
  const longest = Math.max(left.length, right.length);
  for (let index = 0; index < longest; index++) if (left[index] !== right[index]) return index;
  return null;
}
