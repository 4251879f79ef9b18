import { addLink } from '../judging/publishProtocol';
import type { LinkText, Receipt, Sha256 } from '../judging/seal';
import type { Run } from './run';

/** The acts with their receipts: each follows from the head and all acts before it, so that none is ever stored. */
export function sealedLinks({ head, acts }: Pick<Run, 'head' | 'acts'>, sha256: Sha256): readonly LinkText[] {
  const links: LinkText[] = [];
  let previous: Receipt = head;
  for (const { submission: _, paper: __, ...act } of acts) {
    const link = addLink(previous, act, sha256);
    links.push(link);
    previous = link.receipt;
  }
  return links;
}

/** The receipt that a judge takes home for one mark; null where it is not in the chain. */
export function receiptFor(run: Pick<Run, 'head' | 'acts'>, submission: string, sha256: Sha256): Receipt | null {
  const index = run.acts.findIndex((act) => act.submission === submission);
  return index < 0
    ? null
    : (sealedLinks({ ...run, acts: run.acts.slice(0, index + 1) }, sha256)[index]?.receipt ?? null);
}
