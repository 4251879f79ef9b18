import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { type CanvasNode, findCanvas, pictureOf } from './canvas';
import { openOnce } from './openOnce';
import { useAlbum } from './useAlbum';

type Drawing = {
  readonly canvasId: string;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Said once it is in the album. */
  readonly saved: string;
};

/**
 * What is drawn on a canvas of this page as a picture in the phone's memory, drawn anew whenever one of `from` is another;
 * null until then. A `draw` of null waits.
 */
export function useDrawnPicture(
  { canvasId, size, saved }: Drawing,
  draw: ((canvas: CanvasNode) => Promise<void>) | null,
  from: readonly unknown[],
) {
  const [picture, setPicture] = useState<string | null>(null);
  const saveToAlbum = useAlbum(saved);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `from` says when it is another picture
  useEffect(() => {
    if (draw === null) return;
    let isGone = false;
    const make = async () => {
      const found = await findCanvas(canvasId, () => isGone);
      if (found === null) return;
      Object.assign(found.node, size);
      await draw(found.node);
      const path = await pictureOf(found.node);
      if (!isGone) setPicture(path);
    };
    make();
    return () => {
      isGone = true;
    };
  }, [draw === null, ...from]);

  return {
    picture,
    save: () => picture !== null && saveToAlbum(picture),
    enlarge: () => picture !== null && openOnce('picture', () => Taro.previewImage({ urls: [picture] })),
  };
}
