import type { HallPage } from './hallPage';

/** Texts that are cut off, lie beyond the screen's edge or over one another, and whether anything could be scrolled. */
export const faultsOf = ({ page }: HallPage): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) faults.push('scrolls');
    for (const box of document.querySelectorAll<HTMLElement>('.fit')) {
      const text = box.firstElementChild as HTMLElement;
      const isCut = text.offsetHeight > box.clientHeight + 1 || text.scrollWidth > box.clientWidth + 1;
      if (isCut && text.textContent !== '') faults.push(`cut: ${text.textContent}`);
    }
    type Line = { readonly words: string; readonly box: DOMRect };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const style = parent && getComputedStyle(parent);
      if (!parent || !style || style.visibility === 'hidden' || parent.closest('[hidden]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(style.fontSize);
      for (const rect of range.getClientRects()) {
        // Of a line's box, what letters fill.
        const box = new DOMRect(rect.x, rect.y + (rect.height - size * 0.8) / 2, rect.width, size * 0.8);
        if (box.width > 0) lines.push({ words: node.textContent ?? '', box });
      }
    }
    for (const { words, box } of lines)
      if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
        faults.push(`out: ${words}`);
    const isOver = (one: DOMRect, two: DOMRect) =>
      Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
      Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 1;
    lines.forEach((one, index) => {
      const over = lines.slice(index + 1).find((two) => isOver(one.box, two.box));
      if (over) faults.push(`${one.words} over ${over.words}`);
    });
    return faults;
  });

/** Of the screen's height, the largest figure. */
export const figureHeight = ({ page }: HallPage): Promise<number> =>
  page.evaluate(() => {
    const figures = [...document.querySelectorAll('.scene .figure, .honour .final b')];
    return Math.max(0, ...figures.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))) / innerHeight;
  });
