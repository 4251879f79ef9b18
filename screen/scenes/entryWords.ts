import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { element, fitted } from '../element';
import type { HallEntry } from './scene';

/** Place, title and team; the title is as large as its box allows. */
export const entryWords = (heading: string | null, { place, title, team }: HallEntry): HTMLElement =>
  element(
    'header',
    'entry',
    element('p', 'place', heading === null ? null : element('span', 'heading', heading), hallTexts.placed(place)),
    fitted('h2', 'title', title),
    fitted('p', 'team', team),
  );
