import type { ProtocolText } from '../judging/protocolText';
import type { StandingText } from '../judging/standings';

export type Placed = { readonly title: string; readonly rank: number | null; readonly final: string | null };
export type ShownResult = {
  readonly standings: readonly (Placed & { readonly key: string })[];
  readonly lastReceipt: string;
};
/** An entry that is not as it was shown; null where one of the two does not have it. */
export type ResultDifference = { readonly shown: Placed | null; readonly computed: Placed | null };
export type Comparison = { readonly entries: readonly ResultDifference[]; readonly isSealAsShown: boolean };

/** What was recomputed from a published protocol against what a page shows as its result. */
export function compareResult(
  shown: ShownResult,
  protocol: ProtocolText,
  standings: readonly StandingText[],
): Comparison {
  const titles = titlesOf(protocol);
  const own = ownEntries(protocol);
  const computed = new Map(
    // Who went no further than an earlier stage has no place in this result.
    standings
      .filter(({ entry, rank }) => rank !== null || own.has(entry))
      .map(({ entry, rank, final }) => [entry, { title: titles.get(entry) ?? '', rank, final }] as const),
  );
  const listed = new Map(shown.standings.map(({ key, title, rank, final }) => [key, { title, rank, final }] as const));
  const differing = [...new Set([...listed.keys(), ...computed.keys()])].flatMap((key): ResultDifference[] => {
    const difference = { shown: listed.get(key) ?? null, computed: computed.get(key) ?? null };
    return isSame(difference) ? [] : [difference];
  });
  return { entries: differing, isSealAsShown: lastReceipt(protocol) === shown.lastReceipt };
}

const isSame = ({ shown, computed }: ResultDifference): boolean =>
  shown !== null &&
  computed !== null &&
  shown.title === computed.title &&
  shown.rank === computed.rank &&
  shown.final === computed.final;

function ownEntries(protocol: ProtocolText): ReadonlySet<string> {
  const last = 'stages' in protocol ? protocol.stages[protocol.stages.length - 1] : protocol;
  return new Set(last?.entries.map(({ id }) => id));
}

function titlesOf(protocol: ProtocolText): ReadonlyMap<string, string> {
  const entries = 'stages' in protocol ? protocol.stages.flatMap((stage) => stage.entries) : protocol.entries;
  return new Map(entries.map(({ id, title }) => [id, title ?? '']));
}

/** Of the closing link, which the whole protocol leads to. */
const lastReceipt = ({ seal }: ProtocolText): string | null => seal?.links[seal.links.length - 1]?.receipt ?? null;
