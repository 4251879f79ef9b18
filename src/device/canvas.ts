import Taro from '@tarojs/taro';

export type CanvasNode = Taro.Canvas & { width: number; height: number };
export type CanvasPen = CanvasRenderingContext2D;

const retryMilliseconds = 50;

type Found = { readonly node: CanvasNode; readonly width: number; readonly height: number };

/**
 * A canvas of this page, once it is there: the node appears, and gets its size, some moments after React has made it;
 * later on a slow phone. Null when the page is gone before.
 */
export async function findCanvas(id: string, isGone: () => boolean): Promise<Found | null> {
  while (!isGone()) {
    const found = await new Promise<Partial<Found> | null>((resolve) => {
      Taro.createSelectorQuery()
        .select(`#${id}`)
        .fields({ node: true, size: true })
        .exec(([answer]) => resolve(answer));
    });
    if (found?.node && found.width && found.height)
      return { node: found.node, width: found.width, height: found.height };
    await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
  }
  return null;
}

/** WeChat's typings lack what its 2d context is: the browser's own. */
export const canvasPenOf = (canvas: CanvasNode): CanvasPen => canvas.getContext('2d') as unknown as CanvasPen;

type Picture = CanvasImageSource & { readonly width: number; readonly height: number };
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Fills the box with the middle of the picture, in its own proportions. */
export function drawCovering(pen: CanvasPen, picture: Picture, { left, top, width, height }: Box): void {
  const scale = Math.max(width / picture.width, height / picture.height);
  const [wide, high] = [picture.width * scale, picture.height * scale];
  pen.save();
  pen.beginPath();
  pen.rect(left, top, width, height);
  pen.clip();
  pen.drawImage(picture, left + (width - wide) / 2, top + (height - high) / 2, wide, high);
  pen.restore();
}

/** A picture ready to be drawn. @throws when the source is no picture */
export const loadPicture = (canvas: CanvasNode, source: string): Promise<Picture> =>
  new Promise((resolve, reject) => {
    const picture = canvas.createImage();
    // What a canvas makes can be drawn on it, whatever the typings call it.
    picture.onload = () => resolve(picture as unknown as Picture);
    picture.onerror = () => reject(new Error('not a picture'));
    picture.src = source;
  });

/** What the server sends of a picture, as `loadPicture` takes it. */
export const sourceOf = ({
  contentType,
  pictureBase64,
}: {
  readonly contentType: string;
  readonly pictureBase64: string;
}) => `data:${contentType};base64,${pictureBase64}`;

export async function pictureOf(canvas: CanvasNode): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png', canvasId: '' });
  return tempFilePath;
}

/** As a JPEG of this quality, 0 to 1, in base64. */
export async function jpegOf(canvas: CanvasNode, quality: number): Promise<string> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'jpg', quality, canvasId: '' });
  return String(Taro.getFileSystemManager().readFileSync(tempFilePath, 'base64'));
}
