/** What scrolls the page that an element is on. @throws Error when it is on none. */
export function pageAreaOf(element: HTMLElement): HTMLElement {
  const root = element.getRootNode();
  const area = root instanceof ShadowRoot ? root.querySelector<HTMLElement>('.scroller') : null;
  if (area === null) throw new Error('element destroyed');
  return area;
}
