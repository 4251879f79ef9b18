import { awardName } from '../../locales/zh-CN/contest/awards';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { element, fitted } from '../element';
import type { Drawn } from './drawn';
import type { HallRank, Scene } from './scene';
import { rowsAtOnce } from './sceneOf';

export function drawRanks({ heading, ranks, from, all }: Extract<Scene, { kind: 'ranks' }>): Drawn {
  const pages = all > rowsAtOnce ? element('p', 'rows', hallTexts.rows(from + 1, from + ranks.length, all)) : null;
  const title = element('h2', 'ranks-heading', hallTexts[heading], pages);
  return { root: element('section', 'scene ranks', title, element('ol', 'rank-list', ...ranks.map(rankRow))) };
}

const rankRow = ({ rank, title, team, final, award }: HallRank): HTMLElement =>
  element(
    'li',
    'rank',
    element('p', 'number', rank === null ? hallTexts.noRank : String(rank)),
    element('div', 'of', fitted('p', 'title', title), fitted('p', 'team', team)),
    award === null ? null : element('p', 'award', awardName(award)),
    element('p', 'final', final ?? hallTexts.noFinal),
  );
