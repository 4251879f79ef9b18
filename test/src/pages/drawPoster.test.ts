import { activityKinds } from '../../../domain/activity/activity';
import type { CanvasNode } from '../../../src/device/canvas';
import { drawPoster, posterSize } from '../../../src/pages/poster/drawPoster';
import { aShownActivity } from '../../support/phone/shownActivity';

const aCover = 'wxfile://cover.jpg';

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
  const covers: Box[] = [];
  let codePicture: unknown = null;
  const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);
  const pen = {
    font: '',
    measureText: (words: string) => ({ width: Array.from(words).length * sizeOf(pen.font) }),
    fillText: (what: string, left: number, top: number) =>
      boxes.push({ what, left, top, right: left + pen.measureText(what).width, bottom: top + sizeOf(pen.font) }),
    drawImage: (picture: unknown, left: number, top: number, width: number, height: number) => {
      if (picture === codePicture) boxes.push({ what: 'code', left, top, right: left + width, bottom: top + height });
      // What reaches beyond its part of the head is clipped.
      else covers.push({ what: 'cover', left, top, right: left + width, bottom: top + height });
    },
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
      width: 960,
      height: 540,
      set src(source: string) {
        if (source !== aCover) codePicture = image;
        queueMicrotask(() => image.onload());
      },
    };
    return image;
  };
  return { canvas: { getContext: () => pen, createImage } as unknown as CanvasNode, boxes, covers };
}

it.each(activityKinds.flatMap((kind) => [[kind, null] as const, [kind, aCover] as const]))(
  'a poster of a %s with the longest words and the cover %s holds them all, and the code is a third of its width',
  async (kind, cover) => {
    const long = (length: number) => '同心'.repeat(length / 2);
    const { activity } = aShownActivity({
      activity: { kind, title: long(60), venue: long(60), organisationName: long(40) },
    });
    const { canvas, boxes, covers } = recordingCanvas();
    await drawPoster(canvas, activity, 'data:image/png;base64,', cover);
    expect(covers).toHaveLength(cover === null ? 0 : 1);
    for (const { left, top, right } of covers) expect([left, top <= 0, right]).toEqual([0, true, posterSize.width]);
    for (const { top } of covers.length > 0 ? boxes : []) expect(top).toBeGreaterThanOrEqual(360);
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
