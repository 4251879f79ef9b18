import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { element, fitted } from '../element';
import { drawCeremony } from './drawCeremony';
import { drawClock } from './drawClock';
import type { Drawn } from './drawn';
import { drawRanks } from './drawRanks';
import { drawReveal } from './drawReveal';
import { entryWords } from './entryWords';
import { rings } from './rings';
import type { Scene } from './scene';

export function drawScene(scene: Scene): Drawn {
  switch (scene.kind) {
    case 'before':
      return wordsScene('before', scene.title, hallTexts.soon, hallTexts.entryCount(scene.entries));
    case 'entry': {
      const words = entryWords(headings[scene.heading], scene.entry);
      return { root: element('section', `scene entry-alone ${scene.heading}`, rings(), words) };
    }
    case 'clock':
      return drawClock(scene.entry, scene.clock);
    case 'reveal':
      return drawReveal(scene.reveal, scene.isNews);
    case 'ranks':
      return drawRanks(scene);
    case 'ceremony':
      return drawCeremony(scene);
    case 'words':
      return wordsScene('waits', ...words[scene.words]);
  }
}

/** For what is no scene of a hall: no link, no answer yet. */
export const wordsScene = (className: string, ...[title, large = '', small = '']: readonly string[]): Drawn => ({
  root: element(
    'section',
    `scene words ${className}`,
    rings(),
    fitted('h2', 'title', title ?? ''),
    large === '' ? null : element('p', 'large', large),
    small === '' ? null : element('p', 'small', small),
  ),
});

const headings = {
  'on-stage': hallTexts.onStage,
  'comes-next': hallTexts.comesNext,
  scoring: hallTexts.scoring,
} as const;

const words = {
  'all-heard': [hallTexts.allHeard, hallTexts.scoring],
  closed: [hallTexts.closed, hallTexts.closedNext],
  'ceremony-soon': [hallTexts.ceremonySoon],
} as const;
