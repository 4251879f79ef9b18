import { ApiFailure } from '../phone/apiFailure';
import { type ApiFamily, asyncApi } from './asyncApi';
import { CanvasNode, canvasNode } from './canvasNode';

interface CanvasFileOptions {
  readonly canvas?: unknown;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly destWidth?: number;
  readonly destHeight?: number;
  readonly fileType?: 'png' | 'jpg';
  readonly quality?: number;
}

/** The asked part of a canvas in the asked size; the canvas itself where all of it is asked for. */
function cut(surface: HTMLCanvasElement, options: CanvasFileOptions): HTMLCanvasElement {
  const { x = 0, y = 0, width = surface.width - x, height = surface.height - y } = options;
  const { destWidth = width, destHeight = height } = options;
  const isWhole = x === 0 && y === 0 && destWidth === surface.width && destHeight === surface.height;
  if (isWhole && width === surface.width && height === surface.height) return surface;
  const part = surface.ownerDocument.createElement('canvas');
  part.width = destWidth;
  part.height = destHeight;
  part.getContext('2d')?.drawImage(surface, x, y, width, height, 0, 0, destWidth, destHeight);
  return part;
}

export const canvasFile: ApiFamily = (phone) => ({
  canvasToTempFilePath: asyncApi<CanvasFileOptions>(phone, 'canvasToTempFilePath', (options) => {
    const surface = CanvasNode.surfaceOf(options.canvas);
    if (surface === undefined || surface.width === 0 || surface.height === 0) throw new ApiFailure('canvas is empty');
    const { fileType = 'png', quality } = options;
    const picture = cut(surface, options).toDataURL(fileType === 'jpg' ? 'image/jpeg' : 'image/png', quality);
    return { tempFilePath: phone.files.keepTemporary(picture, fileType) };
  }),
  createOffscreenCanvas: ({
    type,
    width = 300,
    height = 150,
  }: {
    type?: string;
    width?: number;
    height?: number;
  } = {}) => {
    if (type !== '2d') throw new Error(`createOffscreenCanvas of type "${type}" is not emulated`);
    const surface = phone.document.createElement('canvas');
    surface.width = width;
    surface.height = height;
    return canvasNode(phone, surface);
  },
});
