import { isJsonObject, type Json, type JsonObject } from './canonicalJson';
import { type Act, type LinkText, nextReceipt, protocolDigest, type Receipt, type Sha256, sealHead } from './seal';

/** The next link of a chain that ends in `previous`; the first hangs on `sealHead`. */
export function addLink<A extends Act>(previous: Receipt, act: A, sha256: Sha256): A & { readonly receipt: Receipt } {
  return { ...act, receipt: nextReceipt(previous, actAsJson(act), sha256) };
}

/**
 * `draft` is the protocol with entries that have an id only: their marks and deductions come from the links, each
 * judge's last version. The links are what was given out while the panel sat, without the closing one.
 */
export function publishProtocol(
  draft: JsonObject,
  links: readonly LinkText[],
  closedAt: string,
  sha256: Sha256,
): JsonObject {
  const protocol = fillEntries(draft, groupByEntry(links));
  const head = sealHead(protocol, sha256);
  const previous = links[links.length - 1]?.receipt ?? head;
  const close = addLink(previous, { act: 'close', digest: protocolDigest(protocol, sha256), at: closedAt }, sha256);
  const seal = { algorithm: 'sha-256', head, links: [...links.map(linkAsJson), linkAsJson(close)] };
  return { ...protocol, seal };
}

type LinksByEntry = ReadonlyMap<string, readonly LinkText[]>;

/** Injective key of stage and entry. */
const keyOf = (stage: string | undefined, entry: Json | undefined): string =>
  JSON.stringify([stage ?? null, entry ?? null]);

function groupByEntry(links: readonly LinkText[]): LinksByEntry {
  const groups = new Map<string, LinkText[]>();
  for (const link of links) {
    if (link.act === 'close') continue;
    const key = keyOf(link.stage, link.entry);
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return groups;
}

function fillEntries(draft: JsonObject, links: LinksByEntry, stage?: string): JsonObject {
  return Object.fromEntries(
    Object.entries(draft).map(([key, value]): [string, Json] => {
      if (key === 'entries' && Array.isArray(value)) return [key, value.map((entry) => fillEntry(entry, links, stage))];
      if (key === 'stages' && Array.isArray(value)) return [key, value.map((one) => fillStage(one, links))];
      return [key, value];
    }),
  );
}

function fillStage(stage: Json, links: LinksByEntry): Json {
  return isJsonObject(stage) && typeof stage.id === 'string' ? fillEntries(stage, links, stage.id) : stage;
}

function fillEntry(entry: Json, links: LinksByEntry, stage: string | undefined): Json {
  if (!isJsonObject(entry)) return entry;
  let deduction = '0';
  const marks = new Map<string, Json>();
  for (const link of links.get(keyOf(stage, entry.id)) ?? []) {
    if (link.act === 'lock') deduction = link.deduction;
    else if (link.act === 'mark') marks.set(link.judge, { judge: link.judge, criteria: { ...link.criteria } });
    else if (link.act === 'absent') marks.set(link.judge, { judge: link.judge, absent: true });
  }
  return { ...entry, deduction, marks: [...marks.values()] };
}

function linkAsJson(link: LinkText): JsonObject {
  return { ...actAsJson(link), receipt: link.receipt };
}

function actAsJson(act: Act): JsonObject {
  const { at } = act;
  if (act.act === 'close') return { act: act.act, digest: act.digest, at };
  const where: JsonObject = {
    ...(act.stage !== undefined && { stage: act.stage }),
    entry: act.entry,
    ...(act.given !== undefined && { given: act.given }),
  };
  switch (act.act) {
    case 'mark':
      return { act: act.act, ...where, judge: act.judge, criteria: { ...act.criteria }, at };
    case 'absent':
      return { act: act.act, ...where, judge: act.judge, at };
    case 'lock':
      return { act: act.act, ...where, deduction: act.deduction, at };
    case 'unlock':
      return { act: act.act, ...where, reason: act.reason, at };
  }
}
