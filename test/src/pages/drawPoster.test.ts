import { activityKinds } from '../../../domain/activity/activity';
import type { CanvasNode } from '../../../src/device/canvas';
import { drawPoster, posterSize } from '../../../src/pages/poster/drawPoster';
import { aShownActivity } from '../../support/phone/shownActivity';

type Box = {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A canvas that notes where words and the code come to stand; every character is as wide as the font is high. */
function recordingCanvas() {
  const boxes: Box[] = [];
  const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);
  const pen = {
    font: '',
    measureText: (words: string) => ({ width: Array.from(words).length * sizeOf(pen.font) }),
    fillText: (what: string, left: number, top: number) =>
      boxes.push({ what, left, top, right: left + pen.measureText(what).width, bottom: top + sizeOf(pen.font) }),
    drawImage: (_: unknown, left: number, top: number, width: number, height: number) =>
      boxes.push({ what: 'code', left, top, right: left + width, bottom: top + height }),
    ...Object.fromEntries(
      ['fillRect', 'save', 'restore', 'beginPath', 'rect', 'clip', 'arc', 'stroke'].map((name) => [
        name,
        () => undefined,
      ]),
    ),
  };
  const createImage = () => {
    const image = {
      onload: () => undefined,
      set src(_: string) {
        queueMicrotask(() => image.onload());
      },
    };
    return image;
  };
  return { canvas: { getContext: () => pen, createImage } as unknown as CanvasNode, boxes };
}

it.each(activityKinds)(
  'a poster of a %s with the longest words holds them all, and the code is a third of its width',
  async (kind) => {
    const long = (length: number) => '同心'.repeat(length / 2);
    const { activity } = aShownActivity({
      activity: { kind, title: long(60), venue: long(60), organisationName: long(40) },
    });
    const { canvas, boxes } = recordingCanvas();
    await drawPoster(canvas, activity, 'data:image/png;base64,');
    const code = boxes.find(({ what }) => what === 'code');
    expect(code && code.right - code.left).toBe(posterSize.width / 3);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(posterSize.width);
      expect(box.bottom).toBeLessThanOrEqual(posterSize.height);
      const covered = boxes.filter(
        (other, at) =>
          at !== index &&
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      );
      expect(covered).toEqual([]);
    }
  },
);
