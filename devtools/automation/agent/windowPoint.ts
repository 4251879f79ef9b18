/** CSS pixels from the top left corner of the browser's window. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

export function middleOf(element: HTMLElement): WindowPoint {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
