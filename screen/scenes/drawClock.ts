import { bells, elapsedAt, overrunSecondsAt } from '../../domain/contest/stageClock';
import { instantOf } from '../../domain/time/instant';
import { hallTexts } from '../../locales/zh-CN/contest/hall';
import { sayCountdown } from '../../locales/zh-CN/time/time';
import { drawing, element } from '../element';
import type { Drawn } from './drawn';
import { entryWords } from './entryWords';
import type { HallClock, HallEntry } from './scene';

const [lastMinute, lastSeconds] = bells;

type Urgency = 'ample' | 'last-minute' | 'last-seconds' | 'overrun';

/** The ring is what is left of the time. */
export function drawClock(entry: HallEntry, clock: HallClock): Drawn {
  const left = drawing('circle', { class: 'left', cx: '50', cy: '50', r: '46', pathLength: '1' });
  const ring = drawing(
    'svg',
    { viewBox: '0 0 100 100', 'aria-hidden': 'true' },
    drawing('circle', { class: 'disc', cx: '50', cy: '50', r: '41.5' }),
    drawing('circle', { class: 'track', cx: '50', cy: '50', r: '46' }),
    left,
  );
  const figure = element('p', 'figure');
  const word = element('p', 'word');
  const phase = element('p', 'phase', hallTexts.phases[clock.phase]);
  const face = element('div', 'face', ring, element('div', 'face-words', phase, figure, word));
  const root = element('section', 'scene clock', entryWords(null, entry), face);
  const update = (serverNow: number) => {
    const now = instantOf(serverNow);
    const leftMilliseconds = clock.limitSeconds * 1000 - elapsedAt(clock, now);
    const urgency = urgencyOf(leftMilliseconds);
    root.dataset.urgency = urgency;
    figure.textContent =
      urgency === 'overrun'
        ? hallTexts.overrunFigure(sayCountdown(overrunSecondsAt(clock, now) * 1000))
        : sayCountdown(leftMilliseconds);
    word.textContent = clock.runningSince === null ? hallTexts.paused : wordOf[urgency];
    const share =
      clock.limitSeconds === 0 ? 0 : Math.min(1, Math.max(0, leftMilliseconds / (clock.limitSeconds * 1000)));
    left.setAttribute('stroke-dasharray', `${share} 1`);
  };
  return { root, update };
}

const wordOf: Readonly<Record<Urgency, string>> = {
  ample: '',
  'last-minute': hallTexts.lastMinute,
  'last-seconds': hallTexts.lastSeconds,
  overrun: hallTexts.overrun,
};

function urgencyOf(leftMilliseconds: number): Urgency {
  if (leftMilliseconds <= -1) return 'overrun';
  if (leftMilliseconds <= lastSeconds * 1000) return 'last-seconds';
  return leftMilliseconds <= lastMinute * 1000 ? 'last-minute' : 'ample';
}
