import { usualRules } from '../../../locales/zh-CN/contest/rubrics';
import { bandAt, bandsOf } from '../../../src/judge/marking/markScale';
import type { HeldPhone } from './heldPhone';

export type HandMarks = Readonly<Record<string, string>>;

/** 85.5 of 100 by the usual rubric. */
export const goodMarks: HandMarks = {
  ...{ drive: '21.5', feasible: '22', innov: '12.5', market: '13', fit: '8.5', stage: '8' },
};

/** Gives marks as a judge's thumb does: two taps each. */
export async function giveMarks(phone: HeldPhone, marks: HandMarks): Promise<void> {
  for (const [id, mark] of Object.entries(marks)) {
    const { max } = usualRules.criteria.find((criterion) => criterion.id === id) ?? { max: '' };
    await phone.tap(`.${id}-band-${bandAt(bandsOf({ max, step: '0.5' }), mark)}`);
    await phone.tap(`.${id}-mark-${mark.replace('.', '-')}`);
    await phone.sees(`.criterion-${id} .criterion__mark`, new RegExp(`^${mark.replace('.', '\\.')}$`));
  }
}

export async function submitMarksOn(phone: HeldPhone): Promise<void> {
  await phone.tap('.submit-marks');
  await phone.tap('.confirm-submit');
}

/** The marks on the screen, in the order of the rubric. */
export const marksOn = (phone: HeldPhone): Promise<string[]> => phone.texts('.criterion__mark');
