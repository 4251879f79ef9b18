/** `npm test -- --thorough` tries everything there is to try; otherwise a part of it that still says the most. */
export const isThorough = process.env.TONGXIN_THOROUGH === '1';

/** How many cases a property is tried on. */
export const casesOf = (sampled: number, thorough: number): number => (isThorough ? thorough : sampled);

const everyStepUntil = 3;

/** The step after this one at which to disturb a call: each of the first, where most of it is decided, then every third. */
export const stepAfter = (step: number): number => step + (isThorough || step < everyStepUntil ? 1 : 3);

/** For one of many calls that share their way of writing: after the first every third, so that three in a row meet them all. */
export const everyThird =
  (nth: number) =>
  (step: number): number => {
    if (isThorough) return step + 1;
    return step === 1 ? 2 + (nth % 3) : step + 3;
  };
