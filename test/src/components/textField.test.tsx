import { act, render } from '@testing-library/react';
import { TextField } from '../../../src/components/TextField';
import { chooseTextSize } from '../../../src/theme/textSize';

const shown = (isLong: boolean, isInSheet: boolean) => {
  const { container } = render(
    <TextField
      name="reason"
      label="原因"
      value=""
      maxLength={100}
      isLong={isLong}
      isInSheet={isInSheet}
      onChange={() => undefined}
    />,
  );
  return container.querySelector<HTMLElement>('.reason-input')?.dataset;
};

/** A button of 48 px, the hint of two lines above it, and what lies between them. */
const leastRoom = 120;

it.each([
  [false, false],
  [true, false],
  [false, true],
  [true, true],
])(
  'keeps room above the keyboard for the hint and the button under a field (long: %s, in a sheet: %s)',
  (isLong, isInSheet) => {
    expect(Number(shown(isLong, isInSheet)?.cursorSpacing)).toBeGreaterThanOrEqual(leastRoom);
  },
);

it('keeps more room where text, hint and button are large', () => {
  act(() => chooseTextSize('large'));
  // A button of 60 px, a hint of three lines of 21 px with a half more between them, and what lies between.
  expect(Number(shown(false, true)?.cursorSpacing)).toBeGreaterThanOrEqual(60 + 3 * 32 + 40);
  act(() => chooseTextSize('standard'));
});

it('tells WeChat of a paragraph in a sheet that it does not scroll with the page', () => {
  expect(shown(true, true)?.fixed).toBe('true');
  expect(shown(true, false)?.fixed).toBe('false');
});
