import { isJsonObject, type Json, type JsonObject, without } from './canonicalJson';
import type { Faults } from './fault';
import type { ProtocolText } from './protocolText';
import { nextReceipt, protocolDigest, type SealText, type Sha256, sealHead } from './seal';
import { readSealedActs } from './sealedActs';
import { compareWithActs } from './sealedMarks';

/**
 * Adds the first fault only: after a broken link nothing that follows can be trusted. `raw` is the file as JSON, for
 * the hashes cover members that no reader here knows.
 */
export function verifySeal(raw: JsonObject, protocol: ProtocolText, seal: SealText, sha256: Sha256, faults: Faults) {
  const rawSeal = raw.seal;
  const rawLinks = isJsonObject(rawSeal) && Array.isArray(rawSeal.links) ? rawSeal.links : [];
  let receipt = sealHead(raw, sha256);
  if (receipt !== seal.head) {
    faults.push({ path: ['seal', 'head'], reason: 'seal-head-broken', detail: receipt });
    return;
  }
  for (const [index, link] of seal.links.entries()) {
    receipt = nextReceipt(receipt, actOf(rawLinks[index]), sha256);
    if (receipt !== link.receipt) {
      faults.push({ path: ['seal', 'links', index], reason: 'seal-link-broken', detail: receipt });
      return;
    }
  }
  const acts = readSealedActs(protocol, seal, faults);
  if (acts === null || !compareWithActs(protocol, acts, faults)) return;
  const last = seal.links[seal.links.length - 1];
  const digest = protocolDigest(raw, sha256);
  if (last?.act === 'close' && last.digest !== digest) {
    const path = ['seal', 'links', seal.links.length - 1, 'digest'];
    faults.push({ path, reason: 'seal-differs', detail: digest });
  }
}

function actOf(link: Json | undefined): JsonObject {
  return isJsonObject(link) ? without(link, 'receipt') : {};
}
