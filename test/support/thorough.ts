/** `npm test -- --thorough` tries everything there is to try; otherwise a part of it that still says the most. */
export const isThorough = process.env.TONGXIN_THOROUGH === '1';

/** How many cases a property is tried on. */
export const casesOf = (sampled: number, thorough: number): number => (isThorough ? thorough : sampled);

const everyStepUntil = 3;

/** At which steps a call is disturbed. */
export type Steps = { readonly first: number; readonly after: (step: number) => number };

/** The step after this one at which to disturb a call: each of the first, where most of it is decided, then every third. */
export const stepAfter = (step: number): number => step + (isThorough || step < everyStepUntil ? 1 : 3);

export const sampledSteps: Steps = { first: 1, after: stepAfter };

/** For one of many calls that share their way of writing: every third step, so that three calls in a row meet them all. */
export const everyThird = (nth: number): Steps =>
  isThorough ? sampledSteps : { first: 1 + (nth % 3), after: (step) => step + 3 };
