import { ApiFailure } from '../runtime/apiFailure';
import { type ApiFamily, asyncApi } from './asyncApi';
import { CanvasNode } from './canvasNode';

interface CanvasFileOptions {
  readonly canvas?: unknown;
  readonly fileType?: 'png' | 'jpg';
  readonly quality?: number;
}

export const canvasFile: ApiFamily = (phone) => ({
  canvasToTempFilePath: asyncApi<CanvasFileOptions>(phone, 'canvasToTempFilePath', ({ canvas, fileType, quality }) => {
    const surface = CanvasNode.surfaceOf(canvas);
    if (surface === undefined) throw new ApiFailure('canvas is empty');
    return { tempFilePath: surface.toDataURL(fileType === 'jpg' ? 'image/jpeg' : 'image/png', quality) };
  }),
});
