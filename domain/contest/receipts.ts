import { addLink } from '../judging/publishProtocol';
import type { LinkText, Receipt, Sha256 } from '../judging/seal';
import type { Run } from './run';

type Sealed = Pick<Run, 'head' | 'acts' | 'stages'>;

/** The acts with their receipts: each follows from the head and all acts before it, so that none is ever stored. */
export function sealedLinks({ head, acts, stages }: Sealed, sha256: Sha256): readonly LinkText[] {
  const links: LinkText[] = [];
  let previous: Receipt = stages?.before ?? head;
  for (const { submission: _, paper: __, ...act } of acts) {
    const link: LinkText = addLink(previous, stages === undefined ? act : { ...act, stage: stages.own.id }, sha256);
    links.push(link);
    previous = link.receipt;
  }
  return links;
}

/** The receipt that a judge takes home for one mark; null where it is not in the chain. */
export function receiptFor(run: Sealed, submission: string, sha256: Sha256): Receipt | null {
  const index = run.acts.findIndex((act) => act.submission === submission);
  return index < 0
    ? null
    : (sealedLinks({ ...run, acts: run.acts.slice(0, index + 1) }, sha256)[index]?.receipt ?? null);
}
