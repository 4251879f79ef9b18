import type { Page } from 'puppeteer-core';
import { usualRules } from '../locales/zh-CN/contest/rubrics';
import { bandAt, bandsOf } from '../src/judge/marking/markScale';
import { type ByItsWords, phoneInPage } from './byItsWords';

export type EveningOnPage = {
  readonly supervisor: ByItsWords;
  readonly judges: readonly [ByItsWords, ByItsWords];
  /** Taps what has no words of its own on the phone at this place, from the left. */
  tapIn(place: number, selector: string): Promise<void>;
  /** The desk's one button: it takes no tap for a moment after its words have changed. */
  press(type: string, words: string): Promise<void>;
  /** Two taps a criterion. */
  giveMarks(place: number, marks: Readonly<Record<string, string>>): Promise<void>;
  submitMarks(place: number): Promise<void>;
};

/** The demo's page in the evening of a contest, touched as people do. */
export function eveningOnPage(page: Page): EveningOnPage {
  const [supervisor, ...judges] = [phoneInPage(page, 0), phoneInPage(page, 1), phoneInPage(page, 2)] as const;
  const tapIn = async (place: number, selector: string) => {
    const frame = await (await page.$$('iframe'))[place]?.contentFrame();
    const found = await frame?.waitForSelector(`pierce/${selector}`, { visible: true });
    await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await found?.click();
  };
  return {
    supervisor,
    judges,
    tapIn,
    press: async (type, words) => {
      await supervisor.sees(words);
      await tapIn(0, `.step-${type}`);
    },
    giveMarks: async (place, marks) => {
      for (const [id, mark] of Object.entries(marks)) {
        const { max } = usualRules.criteria.find((criterion) => criterion.id === id) ?? { max: '' };
        await tapIn(place, `.${id}-band-${bandAt(bandsOf({ max, step: '0.5' }), mark)}`);
        await tapIn(place, `.${id}-mark-${mark.replace('.', '-')}`);
      }
    },
    submitMarks: async (place) => {
      await tapIn(place, '.submit-marks');
      await tapIn(place, '.confirm-submit');
    },
  };
}
