import type { Page } from 'puppeteer-core';
import { hallTexts } from '../locales/zh-CN/contest/hall';
import { judgingText, markingText } from '../locales/zh-CN/contest/judging';
import { stageText } from '../locales/zh-CN/contest/stage';
import { eveningOnPage } from './eveningOnPage';

const { step } = stageText;
const tonight = '特聘村主任项目路演 · 今晚';
const marks = { drive: '21.5', feasible: '22', innov: '12.5', market: '13', fit: '8.5', stage: '8' };
const projector = { width: 1280, height: 720, deviceScaleFactor: 1 };

/** Plays the first entry of tonight's contest on the demo's page and takes a picture of each screen on its way. */
export async function takeEveningPictures(
  page: Page,
  fileOf: (name: string) => `${string}.png`,
  settled: (page: Page) => Promise<void>,
): Promise<void> {
  const { supervisor, judges, tapIn, press, giveMarks, submitMarks } = eveningOnPage(page);
  const picture = async (place: number, name: string) => {
    await settled(page);
    await (await page.$$('.glass'))[place]?.screenshot({ path: fileOf(name) });
  };
  for (const phone of [supervisor, ...judges]) {
    await phone.tap('我的');
    await phone.tap(tonight);
  }
  await supervisor.sees(stageText.preparing.start);
  await picture(0, 'desk-before');
  await supervisor.tap(stageText.preparing.start);
  await tapIn(0, '.phone-modal .confirm');
  await press('call', step.call(1));
  await press('begin', step.pitch);
  await supervisor.sees(step.answers);
  await judges[0].sees(judgingText.goMark(1));
  await picture(1, 'judge-evening');

  const opening = new Promise<Page | null>((resolve) =>
    page.browser().once('targetcreated', async (target) => resolve(await target.page())),
  );
  await (await page.$('[data-act="open-hall"]'))?.click();
  const hall = await opening;
  if (hall === null) throw new Error('the hall did not open');
  await hall.setViewport(projector);
  await hall.waitForSelector(`::-p-text(${hallTexts.phases.pitch})`);
  await settled(hall);
  await hall.screenshot({ path: fileOf('hall-clock') });
  await page.bringToFront();

  await press('begin', step.answers);
  await press('open-scoring', step.openScoring);
  for (const judge of judges) await judge.tap(judgingText.goMark(1));
  const { stage, ...first } = marks;
  await giveMarks(1, first);
  await tapIn(1, '.stage-band-1');
  await picture(1, 'judge-marking');
  await tapIn(1, '.stage-mark-8');
  await submitMarks(1);
  await judges[0].sees(markingText.saved.submitted);
  await picture(1, 'judge-submitted');
  await supervisor.sees(stageText.seats.counted(6, 7));
  await tapIn(0, '.seats__counted');
  await picture(0, 'desk-scoring');
  await giveMarks(2, { ...marks, stage, drive: '20' });
  await submitMarks(2);
  await supervisor.sees(stageText.seats.counted(7, 7));
  await press('lock', step.lock);
  await tapIn(0, '.phone-modal .confirm');
  await press('reveal', step.reveal(1));
  await hall.bringToFront();
  await hall.waitForSelector('.reveal.plays');
  await hall.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getTiming().iterations === 1) animation.finish();
  });
  await hall.screenshot({ path: fileOf('hall-reveal') });
}
