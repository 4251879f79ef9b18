import type { HallAnswer } from '../contracts/screen/hall';
import { hallTexts } from '../locales/zh-CN/contest/hall';
import { element } from './element';
import { smallMark } from './scenes/rings';
import type { Scene } from './scenes/scene';

/** What stands around every scene: whether it is a rehearsal, which contest, how far it is, who is next, what is wrong. */
export function frame(stage: HTMLElement) {
  const contestTitle = element('span', 'fitted');
  const progress = element('p', 'progress');
  const next = element('span', 'fitted');
  const notice = element('p', 'notice');
  notice.setAttribute('role', 'status');
  const rehearsal = element(
    'div',
    'rehearsal',
    element('b', '', hallTexts.rehearsal),
    element('span', '', hallTexts.rehearsalNote),
  );
  rehearsal.hidden = true;
  notice.hidden = true;
  const root = element(
    'main',
    'hall',
    rehearsal,
    element('div', 'top', smallMark(), element('h1', 'contest fit', contestTitle), progress),
    stage,
    element('div', 'bottom', element('p', 'next fit', next), notice),
  );

  let said = '';

  return {
    root,
    /** Whether anything in it is another than before. */
    show: ({ title: contest, hall }: HallAnswer, { kind }: Scene): boolean => {
      const isNextNamed = hall.phase === 'running' && kind !== 'before' && !isNextTheScene(hall);
      const coming = isNextNamed ? hall.next : null;
      const saying = JSON.stringify([hall.isRehearsal, kind === 'before', contest, hall.phase, hall.heard, coming]);
      if (saying === said) return false;
      said = saying;
      rehearsal.hidden = !hall.isRehearsal;
      root.classList.toggle('is-rehearsal', hall.isRehearsal);
      contestTitle.textContent = kind === 'before' ? hallTexts.product : contest;
      const isCounted = hall.phase === 'running' && hall.heard > 0;
      progress.textContent = isCounted ? hallTexts.progress(hall.heard, hall.entries) : '';
      next.textContent = '';
      if (kind === 'before') next.append(element('span', 'hint', hallTexts.fullScreenHint));
      if (coming !== null)
        next.append(
          element('span', 'heading', hallTexts.next),
          hallTexts.placed(coming.place),
          element('b', '', coming.title),
        );
      return true;
    },
    /** What is wrong; null while nothing is. */
    say: (words: string | null): void => {
      notice.hidden = words === null;
      if (notice.textContent !== (words ?? '')) notice.textContent = words;
    },
  };
}

const isNextTheScene = ({ onStage, reveal }: HallAnswer['hall']): boolean => onStage === null && reveal === null;
