import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { element, fitted } from '../element';
import type { Drawn } from './drawn';
import { entryWords } from './entryWords';
import { rings } from './rings';
import type { HallReveal } from './scene';

type Seat = HallReveal['seats'][number];

/** From here on, rings stand in two lines. */
const mostInLine = 7;

/** 亮分: each seat's mark large and alone, then in its ring; then what is dropped, then the final. */
export function drawReveal(reveal: HallReveal, isNews: boolean): Drawn {
  const { seats } = reveal;
  const dropped = droppedIn(seats);
  const alone = seats.map((seat, index) =>
    timed(index, element('div', 'alone', element('p', 'label', nameOf(seat)), element('p', 'figure', markOf(seat)))),
  );
  const inRings = seats.map((seat, index) =>
    timed(
      index,
      element(
        'li',
        `seat${seat.isDropped ? ' dropped' : ''}${seat.total === null ? ' unmarked' : ''}`,
        element('p', 'mark', seat.isDropped ? element('s', '', markOf(seat)) : markOf(seat)),
        fitted('p', 'who', briefNameOf(seat)),
        element('p', 'why', seat.total === null ? hallTexts.notMarked : (dropped.get(seat.seat) ?? '')),
      ),
    ),
  );
  const score = element('div', 'score', ...scoreOf(reveal));
  const line = element('ol', `seats${seats.length > mostInLine ? ' in-two' : ''}`, ...inRings);
  line.style.setProperty('--columns', String(Math.ceil(seats.length / 2)));
  const root = element(
    'section',
    `scene reveal${isNews ? ' plays' : ''}${seats.length > mostInLine ? ' crowded' : ''}`,
    entryWords(hallTexts.reveal, reveal),
    element('div', 'spotlight', rings(), ...alone, score),
    line,
  );
  root.style.setProperty('--seats', String(seats.length));
  return { root };
}

/** What the score is, then what was taken off and what it comes to with the earlier stages: in one line where many judge. */
function scoreOf({ final, deduction, combined, seats }: HallReveal): readonly HTMLElement[] {
  if (final === null)
    return [element('p', 'label', hallTexts.noFinalReason), element('p', 'figure wordy', hallTexts.noFinal)];
  const off = deduction === '0' ? [] : [element('p', 'deduction', hallTexts.deduction(deduction))];
  const figure = element('p', 'figure', final);
  if (combined === undefined) return [element('p', 'label', hallTexts.final), figure, ...off];
  const whole = element('p', 'combined', combined === null ? hallTexts.noCombined : hallTexts.combined(combined));
  const label = element('p', 'label', hallTexts.tonight);
  return seats.length > mostInLine
    ? [element('div', 'asides', label, whole), figure, ...off]
    : [label, figure, element('div', 'asides', whole, ...off)];
}

function timed(index: number, made: HTMLElement): HTMLElement {
  made.style.setProperty('--turn', String(index));
  return made;
}

const numberOf = ({ seat }: Seat): number => Number(seat.slice(1));
const markOf = ({ total }: Seat): string => total ?? hallTexts.noMark;
const nameOf = (seat: Seat): string => seat.name ?? hallTexts.judge(numberOf(seat));
const briefNameOf = (seat: Seat): string => seat.name ?? hallTexts.judgeBriefly(numberOf(seat));

/** By seat: whether its total is the highest or the lowest. Totals have one place each, so the longer one is larger. */
function droppedIn(seats: readonly Seat[]): ReadonlyMap<string, string> {
  const fromHighest = seats
    .flatMap(({ seat, total, isDropped }) => (isDropped && total !== null ? { seat, total } : []))
    .sort((left, right) => right.total.length - left.total.length || (left.total < right.total ? 1 : -1));
  const half = fromHighest.length / 2;
  return new Map(
    fromHighest.map(({ seat }, index) => [seat, index < half ? hallTexts.droppedHighest : hallTexts.droppedLowest]),
  );
}
