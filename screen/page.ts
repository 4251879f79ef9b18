import { readHallFragment } from '../contracts/screen/hallLink';
import { instantOf } from '../domain/time/instant';
import { hallTexts } from '../locales/zh-CN/contest/hall';
import { sayClock } from '../locales/zh-CN/time/time';
import { element } from './element';
import { fitTexts } from './fitTexts';
import { frame } from './frame';
import { keepLit, toggleFullScreen } from './fullScreen';
import { askHall } from './polling/askHall';
import { type Following, followHall } from './polling/followHall';
import { serverClock } from './polling/serverClock';
import type { Drawn } from './scenes/drawn';
import { drawScene, wordsScene } from './scenes/drawScene';
import { type News, newsOf } from './scenes/news';
import { sceneOf } from './scenes/sceneOf';
import { beat, dropPause, finalPause } from './scenes/tempo';

const tickMilliseconds = 200;
/** Nothing heard for so long is a cut; a slow answer or two is none. */
const cutMilliseconds = 5000;

const stage = element('div', 'stage');
const around = frame(stage);
const runningTime = () => performance.now();
const clock = serverClock(runningTime, () => Date.now());

let following: Following = { answer: null, heardAt: null, isLinkUnknown: false };
let news: News | null = null;
let shown: { readonly key: string; readonly drawn: Drawn } | null = null;

/** A scene that is there already goes on as it is. */
function put(key: string, draw: () => Drawn): void {
  if (shown?.key !== key) {
    const drawn = draw();
    shown = { key, drawn };
    stage.replaceChildren(drawn.root);
    drawn.update?.(clock.now());
    fitTexts(around.root);
  }
  shown.drawn.update?.(clock.now());
}

const putWords = (...words: readonly string[]) => put(words.join(), () => wordsScene('waits', ...words));

function tick(): void {
  const { answer, heardAt, isLinkUnknown } = following;
  const isCut = heardAt !== null && runningTime() - heardAt > cutMilliseconds;
  if (answer === null || news === null) {
    if (isLinkUnknown) putWords(hallTexts.unknownLink, '', hallTexts.unknownLinkNext);
    else if (runningTime() > cutMilliseconds) putWords(hallTexts.unreachable, '', hallTexts.unreachableNext);
    else putWords(hallTexts.connecting);
    return;
  }
  const scene = sceneOf(answer, news, runningTime());
  if (around.show(answer, scene)) fitTexts(around.root);
  put(JSON.stringify(scene), () => drawScene(scene));
  const heardAtClock = sayClock(instantOf(clock.now() - (runningTime() - (heardAt ?? 0))));
  if (isLinkUnknown) around.say(hallTexts.linkTakenBack(heardAtClock));
  else around.say(isCut ? hallTexts.networkGone(heardAtClock) : null);
}

function start(): void {
  const link = readHallFragment(location.hash);
  if (link === null) {
    putWords(hallTexts.unknownLink, '', hallTexts.unknownLinkNext);
    return;
  }
  const { askNow } = followHall(
    (etag) => askHall(link, etag, clock),
    runningTime,
    (told) => {
      following = told;
      if (told.answer !== null) news = newsOf(told.answer, news, runningTime());
      tick();
    },
  );
  tick();
  setInterval(tick, tickMilliseconds);
  window.addEventListener('online', askNow);
  document.addEventListener('visibilitychange', askNow);
}

document.title = hallTexts.pageTitle;
for (const [name, milliseconds] of Object.entries({ beat, dropPause, finalPause }))
  around.root.style.setProperty(`--${name}`, `${milliseconds}ms`);
document.body.append(around.root);
window.addEventListener('resize', () => fitTexts(around.root));
// Another link in the same tab is another hall.
window.addEventListener('hashchange', () => location.reload());
window.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (key.toLowerCase() === 'f' && !ctrlKey && !metaKey && !altKey)
    toggleFullScreen(document, document.documentElement);
});
keepLit(document);
start();
