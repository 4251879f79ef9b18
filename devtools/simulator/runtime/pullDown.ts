const pullDistance = 60;

/** Calls back when a finger or the mouse pulls a page down that stands at its top. */
export function watchPullDown(scroller: HTMLElement, onPull: () => void): void {
  let startY: number | undefined;
  const begin = (y: number) => {
    startY = scroller.scrollTop <= 0 ? y : undefined;
  };
  const end = (y: number) => {
    if (startY !== undefined && y - startY > pullDistance && scroller.scrollTop <= 0) onPull();
    startY = undefined;
  };
  scroller.addEventListener('touchstart', (event) => begin(event.touches[0]?.clientY ?? 0));
  scroller.addEventListener('touchend', (event) => end(event.changedTouches[0]?.clientY ?? 0));
  scroller.addEventListener('mousedown', (event) => begin(event.clientY));
  scroller.addEventListener('mouseup', (event) => end(event.clientY));
}
