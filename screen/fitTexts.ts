const smallest = 0.3;
const step = 0.05;

/** Texts that people wrote shrink until they fit into their boxes: nothing in a hall can be scrolled to. */
export function fitTexts(root: HTMLElement): void {
  for (const box of root.querySelectorAll<HTMLElement>('.fit')) {
    const text = box.firstElementChild;
    if (!(text instanceof HTMLElement)) continue;
    // The lines' own height: what letters need above and below a narrow line is no reason to shrink.
    const isOver = () => text.offsetHeight > box.clientHeight + 1 || text.scrollWidth > box.clientWidth + 1;
    let scale = 1;
    box.style.setProperty('--fit', '1');
    while (scale > smallest && isOver()) {
      scale -= step;
      box.style.setProperty('--fit', scale.toFixed(2));
    }
  }
}
