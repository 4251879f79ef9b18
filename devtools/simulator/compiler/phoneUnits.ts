const lengthInPhoneUnits = /(?<![\w.#-])(-?(?:\d+\.?\d*|\.\d+))(rpx|vh|vw)\b/g;

/** rpx follow the phone's width, and vh and vw the page between the bars, which is not the browser's window. */
export function inPhoneUnits(css: string): string {
  return css.replace(lengthInPhoneUnits, (_, amount: string, unit: string) => `calc(var(--${unit}) * ${amount})`);
}
