/** Safari knew it by another name until 16.4. */
type OlderRoot = HTMLElement & { readonly webkitRequestFullscreen?: () => void };
type OlderDocument = Document & {
  readonly webkitFullscreenElement?: Element;
  readonly webkitExitFullscreen?: () => void;
};

export function toggleFullScreen(page: OlderDocument, root: OlderRoot): void {
  if (page.fullscreenElement ?? page.webkitFullscreenElement) {
    (page.exitFullscreen ?? page.webkitExitFullscreen)?.call(page);
    return;
  }
  (root.requestFullscreen ?? root.webkitRequestFullscreen)?.call(root);
}

/** A screen that nobody touches all evening stays lit, where the browser can be asked to keep it so. */
export function keepLit(page: Document): void {
  const ask = () => {
    if (page.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
  };
  page.addEventListener('visibilitychange', ask);
  ask();
}
