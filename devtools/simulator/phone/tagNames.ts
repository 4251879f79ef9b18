/** Every tag that WeChat itself defines; on the phone's DOM each carries the prefix `wx-`. */
export const builtinTags: ReadonlySet<string> = new Set(
  `ad ad-custom audio button camera canvas channel-live channel-video checkbox checkbox-group cover-image cover-view
  draggable-sheet editor form functional-page-navigator grid-view icon image input keyboard-accessory label list-view
  live-player live-pusher map match-media movable-area movable-view native-component navigation-bar navigator
  official-account open-container open-data page-container page-meta picker picker-view picker-view-column progress
  radio radio-group rich-text root-portal scroll-view selection share-element slider snapshot span sticky-header
  sticky-section swiper swiper-item switch text textarea video view voip-room web-view`.split(/\s+/),
);

/** The DOM name of a template's tag: real `<input>` or `<button>` elements could not hold children. */
export function domTagName(tag: string): string {
  return builtinTags.has(tag) ? `wx-${tag}` : tag;
}
