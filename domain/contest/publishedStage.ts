import { isJsonObject, type JsonObject, without } from '../judging/canonicalJson';
import { type ContestText, isStaged, type ProtocolText } from '../judging/protocolText';
import { addLink } from '../judging/publishProtocol';
import type { Act, LinkText, Receipt, Sha256 } from '../judging/seal';
import type { ContinuedEntry } from './stagesPlan';

/** An earlier contest as it was published. */
export type PublishedStage = {
  readonly contestId: string;
  readonly protocol: ProtocolText;
  /** The same, as it stands in the file. */
  readonly raw: JsonObject;
  readonly entries: readonly {
    /** Its id in that protocol. */
    readonly key: string;
    readonly entryId: string;
    readonly continues: readonly ContinuedEntry[];
  }[];
};

export type JudgedStage = {
  /** What was judged that evening: of a protocol that combines stages itself, its last one. */
  readonly contest: ContestText;
  readonly title: string;
  /** `rule`, `entries` and perhaps `publicShare`, as they stand in the file. */
  readonly raw: JsonObject;
  readonly links: readonly LinkText[];
  readonly sealedBy: Receipt;
};

export function judgedStage({ contestId, protocol, raw }: Omit<PublishedStage, 'entries'>): JudgedStage {
  const contest = isStaged(protocol) ? protocol.stages[protocol.stages.length - 1] : protocol;
  const rawContest = Array.isArray(raw.stages) ? raw.stages[raw.stages.length - 1] : raw;
  const links = protocol.seal?.links ?? [];
  const sealedBy = links[links.length - 1]?.receipt;
  if (contest === undefined || !isJsonObject(rawContest) || sealedBy === undefined)
    throw new Error(`the protocol of ${contestId} is not a sealed one`);
  return {
    ...{ contest, sealedBy },
    title: typeof rawContest.title === 'string' ? rawContest.title : '',
    raw: Object.fromEntries(
      ['rule', 'publicShare', 'entries'].flatMap((name) => {
        const value = rawContest[name];
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    links: links.filter((link) => link.act !== 'close' && (!isStaged(protocol) || link.stage === contestId)),
  };
}

export type Renaming = (key: string) => string;

/** The same with other ids for its entries. */
export function renamedEntries(raw: JsonObject, idFor: Renaming): JsonObject {
  const renamed = (list: unknown, member: string) =>
    (Array.isArray(list) ? list : []).map((one) =>
      isJsonObject(one) ? { ...one, [member]: idFor(String(one[member])) } : one,
    );
  const { publicShare } = raw;
  return {
    ...raw,
    entries: renamed(raw.entries, 'id'),
    ...(isJsonObject(publicShare) && { publicShare: { ...publicShare, votes: renamed(publicShare.votes, 'entry') } }),
  };
}

/** What was done in an earlier stage, under the seal of a later protocol: each act names the receipt given out then. */
export function relinked(
  previous: Receipt,
  stages: readonly { readonly id: string; readonly links: readonly LinkText[]; readonly idFor: Renaming }[],
  sha256: Sha256,
): readonly LinkText[] {
  const all: LinkText[] = [];
  for (const { id, links, idFor } of stages)
    for (const { receipt: given, ...act } of links) {
      if (act.act === 'close') continue;
      const before = all[all.length - 1]?.receipt ?? previous;
      all.push(addLink(before, { ...act, stage: id, entry: idFor(act.entry), given } as Act, sha256));
    }
  return all;
}

/** A stage without what came after its declaration. */
export const declaredOnly = (stage: JsonObject): JsonObject => {
  const { publicShare } = stage;
  return {
    ...without(stage, 'entries'),
    ...(isJsonObject(publicShare) && { publicShare: without(publicShare, 'votes') }),
  };
};
