import { act, render } from '@testing-library/react';
import { textRules } from '../../../domain/text/limits';
import { TextField } from '../../../src/components/form/TextField';
import { chooseTextSize } from '../../../src/theme/textSize';

const shown = (isLong: boolean, isInSheet: boolean) => {
  const { container } = render(
    <TextField
      name="reason"
      label="原因"
      value=""
      rule={textRules.callOffReason}
      isLong={isLong}
      isInSheet={isInSheet}
      onChange={() => undefined}
    />,
  );
  return container.querySelector<HTMLElement>('.reason-input')?.dataset;
};

/** A button of 48 px, the hint of two lines above it, and what lies between them. */
const minRoom = 120;

it.each([
  [false, false],
  [true, false],
  [false, true],
  [true, true],
])(
  'keeps room above the keyboard for the hint and the button under a field (long: %s, in a sheet: %s)',
  (isLong, isInSheet) => {
    expect(Number(shown(isLong, isInSheet)?.cursorSpacing)).toBeGreaterThanOrEqual(minRoom);
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

it('lets a paste of any length in, and says by how much it is too long once its spaces are folded', () => {
  const field = (value: string) => {
    const { container } = render(
      <TextField
        name="name"
        label="昵称"
        value={value}
        rule={textRules.nickname}
        hint="提示"
        onChange={() => undefined}
      />,
    );
    const entry = container.querySelector<HTMLElement>('.name-input');
    return [entry?.dataset.maxlength, container.querySelector('.field__wrong, .field__hint')?.textContent];
  };
  expect(field(`小林${'\u3000\t'.repeat(50)}`)).toEqual(['-1', '提示']);
  expect(field('🌸'.repeat(16))).toEqual(['-1', '提示']);
  expect(field('🌸'.repeat(17))).toEqual(['-1', '最多 16 个字，现在 17 个']);
  expect(field('小林\ud83d')).toEqual(['-1', '里面有显示不出来的字符，请删掉重写']);
});
