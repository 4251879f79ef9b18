import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { posterText as text } from '../../../locales/zh-CN/activity/poster';
import { navigationText } from '../../../locales/zh-CN/app/navigation';
import { placeName } from '../../../locales/zh-CN/area/place';
import { saySpanLong } from '../../../locales/zh-CN/time/time';
import { kindFaces, motifs, strokeWidth } from '../../components/activity/kindFace';
import { colors } from '../../components/colors';
import { type CanvasNode, type CanvasPen, canvasPenOf, drawCovering, loadPicture } from '../../device/canvas';
import { linesOf } from '../../device/linesOf';

type Activity = OutputOf<typeof readActivity>['activity'];

/** In pixels: sharp on a phone and on an A6 print. */
export const posterSize = { width: 1125, height: 1800 } as const;
const margin = 96;
const width = posterSize.width - 2 * margin;
const family = '"PingFang SC", "Noto Sans CJK SC", sans-serif';
const paper = '#FAF7F2';
/** A third of the width: read from an arm's length and more. */
const codeSize = posterSize.width / 3;
/** With a picture above it the head is lower, and what stands below it begins sooner. */
const plain = { headTop: 0, headHeight: 660, above: 96, below: 72, titleLines: 3 };
const covered = { headTop: 360, headHeight: 400, above: 42, below: 48, titleLines: 2 };
type Layout = typeof plain;
const motifSize = 520;

/** A head in the colour and motif of the kind with the title; time, place, and the code that opens the activity. */
export async function drawPoster(
  canvas: CanvasNode,
  activity: Activity,
  codeSource: string,
  coverSource: string | null = null,
): Promise<void> {
  const code = await loadPicture(canvas, codeSource);
  const cover = coverSource === null ? null : await loadPicture(canvas, coverSource);
  const layout = cover === null ? plain : covered;
  const pen = canvasPenOf(canvas);
  const face = kindFaces[activity.kind];
  pen.fillStyle = paper;
  pen.fillRect(0, 0, posterSize.width, posterSize.height);
  if (cover !== null) drawCovering(pen, cover, { left: 0, top: 0, width: posterSize.width, height: layout.headTop });
  drawHead(pen, activity.kind, layout);
  pen.textBaseline = 'top';

  let y = layout.headTop + layout.above;
  const write = (words: string, size: number, color: string, most: number, weight = 400) => {
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillStyle = color;
    for (const line of linesOf(words, most, (part) => pen.measureText(part).width <= width)) {
      pen.fillText(line, margin, y);
      y += size * 1.4;
    }
  };
  write(kindNames[activity.kind], 45, face.text, 1, 600);
  y += 30;
  write(activity.title, 84, face.text, layout.titleLines, 700);
  y = layout.headTop + layout.headHeight + layout.below;
  const [first] = activity.sessions;
  if (first) write(saySpanLong(first.startAt, first.endAt), 48, colors.ink, 2, 600);
  if (activity.sessions.length > 1) write(text.sessions(activity.sessions.length), 42, colors.ink2, 1);
  y += 18;
  write(`${placeName(activity.townshipCode)} ${activity.venue}`, 48, colors.ink, 2);
  y += 18;
  write(text.host(activity.organisationName), 42, colors.ink2, 2);

  const top = posterSize.height - margin - codeSize;
  pen.fillStyle = colors.white;
  pen.fillRect(margin - quiet, top - quiet, codeSize + 2 * quiet, codeSize + 2 * quiet);
  pen.drawImage(code, margin, top, codeSize, codeSize);
  const beside = margin + codeSize + 72;
  pen.font = `600 54px ${family}`;
  pen.fillStyle = face.accent;
  pen.fillText(navigationText.name, beside, top + 90);
  pen.font = `400 42px ${family}`;
  pen.fillStyle = colors.ink2;
  pen.fillText(text.scan, beside, top + 180);
  pen.fillText(text.seats(activity.seats.capacity), beside, top + 246);
}

const quiet = 15;

/** The motif stands in the lower right corner, as on the activity's own page. */
function drawHead(pen: CanvasPen, kind: Activity['kind'], { headTop, headHeight }: Layout): void {
  const { ground, line } = kindFaces[kind];
  const scale = motifSize / 100;
  pen.save();
  pen.beginPath();
  pen.rect(0, headTop, posterSize.width, headHeight);
  pen.clip();
  pen.fillStyle = ground;
  pen.fillRect(0, headTop, posterSize.width, headHeight);
  pen.strokeStyle = line;
  pen.lineWidth = strokeWidth * scale;
  for (const { x, y, radius } of motifs[kind]) {
    pen.beginPath();
    pen.arc(
      posterSize.width - motifSize + x * scale,
      headTop + headHeight - motifSize + y * scale,
      radius * scale,
      0,
      2 * Math.PI,
    );
    pen.stroke();
  }
  pen.restore();
}
