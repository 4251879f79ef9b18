import { Cron } from 'croner';

const number = '[\\d*,/-]+';
const month = '(?:[\\d*,/-]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)+';
const weekday = '(?:[0-6*,/-]|SUN|MON|TUE|WED|THU|FRI|SAT)+';
/** What croner knows beyond WeChat (L, W, #, a seventh weekday) has no place in a deployed function. */
const sevenFields = new RegExp(`^${[number, number, number, number, month, weekday, number].join(' ')}$`);

const beijingMinutes = 8 * 60;

/** When a timer falls due. */
export class TimerSchedule {
  readonly #cron: Cron;

  /**
   * @param text second, minute, hour, day, month, weekday (0 is Sunday) and year by the time of Beijing; where both day and
   *   weekday are given, either will do (developers.weixin.qq.com, wxcloud/guide/functions/triggers)
   * @throws when it is not those seven fields
   */
  constructor(text: string) {
    if (!sevenFields.test(text)) throw new Error(`not the seven fields of a timer: ${text}`);
    // Sloppy: WeChat documents `5/15` (from the fifth on, every 15th), which croner takes only then.
    this.#cron = new Cron(text, { mode: '7-part', sloppyRanges: true, utcOffset: beijingMinutes, paused: true });
  }

  /** Milliseconds of the first instant after `instant`; null: never again. */
  nextAfter(instant: number): number | null {
    return this.#cron.nextRun(new Date(instant))?.getTime() ?? null;
  }
}
