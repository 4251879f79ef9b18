/** Pictures smaller than this hold no code that a camera would read. */
const minSide = 80;

/** A picture's pixels; only of pictures made on the phone, because a browser shuts those from elsewhere away. */
function drawn(picture: HTMLImageElement): HTMLCanvasElement | undefined {
  const { naturalWidth, naturalHeight, src } = picture;
  if (naturalWidth < minSide || naturalHeight < minSide || !src.startsWith('data:')) return undefined;
  const canvas = picture.ownerDocument.createElement('canvas');
  canvas.width = naturalWidth;
  canvas.height = naturalHeight;
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  // What is transparent is seen as white, as on a screen.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, naturalWidth, naturalHeight);
  context.drawImage(picture, 0, 0);
  return canvas;
}

/** What another camera sees on this screen: what lies over the pages first, then the page's canvases and pictures. */
export function shownPictures(layer: HTMLElement, page: ParentNode | undefined): HTMLCanvasElement[] {
  const over = [...layer.querySelectorAll('img')];
  const onPage = [...(page?.querySelectorAll('img') ?? [])];
  const pictures = (images: readonly HTMLImageElement[]) => images.map(drawn).filter((canvas) => canvas !== undefined);
  return [...pictures(over), ...(page?.querySelectorAll('canvas') ?? []), ...pictures(onPage)];
}
