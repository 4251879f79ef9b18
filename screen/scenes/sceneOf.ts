import type { HallAnswer } from '../../contracts/screen/hall';
import type { News } from './news';
import type { HallRank, Scene } from './scene';
import { revealMilliseconds } from './tempo';

/** Rows that the last row of a hall can read at once. */
export const rowsAtOnce = 6;
const pageMilliseconds = 9000;
/** How long a score stays before the standings take its place. */
const scoreMilliseconds = 14_000;
/** How long the winner stands alone. */
const winnerMilliseconds = 30_000;

/** What is on the screen at this moment of the page's running time. */
export function sceneOf(answer: HallAnswer, news: News, now: number): Scene {
  const { hall } = answer;
  if (hall.phase === 'closed') return { kind: 'words', words: 'closed' };
  return hall.phase === 'ceremony' ? ceremonyScene(answer, news, now) : runningScene(answer, news, now);
}

function runningScene({ hall, title }: HallAnswer, news: News, now: number): Scene {
  const { onStage, clock, reveal, next, standings, heard, entries } = hall;
  const revealStays = reveal === null ? 0 : revealMilliseconds(reveal.seats.length) + scoreMilliseconds;
  const isFresh = reveal !== null && now - news.reveal.at < revealStays;
  // A score that is shown while somebody is on stage gives way to them as soon as the stage moves on.
  if (onStage !== null && !(isFresh && news.reveal.at > news.stage.at)) {
    if (onStage.isScored) return { kind: 'entry', heading: 'scoring', entry: onStage };
    if (clock !== null) return { kind: 'clock', entry: onStage, clock };
    return { kind: 'entry', heading: 'on-stage', entry: onStage };
  }
  if (reveal !== null && (isFresh || standings.length < 2))
    return { kind: 'reveal', reveal, isNews: news.reveal.isNews };
  if (reveal !== null) return ranksScene('standings', standings, now - news.reveal.at - revealStays);
  if (heard === 0) return { kind: 'before', title, entries };
  return next === null ? { kind: 'words', words: 'all-heard' } : { kind: 'entry', heading: 'comes-next', entry: next };
}

function ceremonyScene({ hall }: HallAnswer, news: News, now: number): Scene {
  const { ceremony, entries } = hall;
  const rank = ceremony[ceremony.length - 1];
  if (rank === undefined) return { kind: 'words', words: 'ceremony-soon' };
  const since = now - news.ceremony.at;
  if (ceremony.length === entries && since > winnerMilliseconds)
    return ranksScene('result', [...ceremony].reverse(), since - winnerMilliseconds);
  const before = ceremony.slice(0, -1).reverse();
  const isShared = rank.rank !== null && before[0]?.rank === rank.rank;
  return { kind: 'ceremony', rank, isShared, before: before.slice(0, 3), isNews: news.ceremony.isNews };
}

/** One page after another. */
function ranksScene(heading: 'standings' | 'result', ranks: readonly HallRank[], since: number): Scene {
  const pages = Math.ceil(ranks.length / rowsAtOnce);
  const from = (Math.floor(since / pageMilliseconds) % pages) * rowsAtOnce;
  return { kind: 'ranks', heading, ranks: ranks.slice(from, from + rowsAtOnce), from, all: ranks.length };
}
