import { awardName } from '../../locales/zh-CN/contest/awards';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { element, fitted } from '../element';
import type { Drawn } from './drawn';
import { rings } from './rings';
import type { HallRank, Scene } from './scene';

/** One place at a time, from the last one up: the award, whose it is, then the score. */
export function drawCeremony({ rank, isShared, before, isNews }: Extract<Scene, { kind: 'ceremony' }>): Drawn {
  const root = element(
    'section',
    `scene ceremony${isNews ? ' plays' : ''}${rank.rank === 1 ? ' first' : ''}`,
    rings(),
    element(
      'div',
      'honour',
      element('p', 'place', sayRank(rank, isShared)),
      rank.award === null ? null : element('p', 'award', awardName(rank.award)),
      fitted('h2', 'title', rank.title),
      fitted('p', 'team', rank.team),
      element('p', 'final', hallTexts.finalBriefly, element('b', '', rank.final ?? hallTexts.noFinal)),
    ),
    before.length === 0
      ? null
      : element('aside', 'before', element('p', 'heading', hallTexts.shownBefore), ...before.map(earlier)),
  );
  return { root };
}

const sayRank = ({ rank }: HallRank, isShared: boolean): string => {
  if (rank === null) return hallTexts.unranked;
  return isShared ? hallTexts.sharedRank(rank) : hallTexts.rank(rank);
};

const earlier = (one: HallRank): HTMLElement =>
  fitted('p', 'earlier', element('b', 'earlier-place', sayRank(one, false)), one.title);
