import type { readActivity } from '../../../contracts/activity/reading';
import type { OutputOf } from '../../../contracts/call';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { posterText as text } from '../../../locales/zh-CN/activity/poster';
import { navigationText } from '../../../locales/zh-CN/app/navigation';
import { placeName } from '../../../locales/zh-CN/area/place';
import { saySpanLong } from '../../../locales/zh-CN/time/time';
import { colors } from '../../components/colors';
import { type CanvasNode, loadPicture, type Pen, penOf } from '../../device/canvas';
import { linesOf } from './linesOf';

type Activity = OutputOf<typeof readActivity>['activity'];

/** In pixels: sharp on a phone and on an A6 print. */
export const posterSize = { width: 1125, height: 1800 } as const;
const margin = 96;
const width = posterSize.width - 2 * margin;
const family = '"PingFang SC", "Noto Sans CJK SC", sans-serif';
const paper = '#FAF7F2';
const codeSize = 330;

/** Rings, kind, title, time, place, and the code that opens the activity. */
export async function drawPoster(canvas: CanvasNode, activity: Activity, codeSource: string): Promise<void> {
  const code = await loadPicture(canvas, codeSource);
  const pen = penOf(canvas);
  pen.fillStyle = paper;
  pen.fillRect(0, 0, posterSize.width, posterSize.height);
  drawRings(pen);
  pen.textBaseline = 'top';

  let y = 420;
  const write = (words: string, size: number, color: string, most: number, weight = 400) => {
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillStyle = color;
    for (const line of linesOf(words, most, (part) => pen.measureText(part).width <= width)) {
      pen.fillText(line, margin, y);
      y += size * 1.4;
    }
  };
  write(kindNames[activity.kind], 45, colors.vermilion, 1, 600);
  y += 24;
  write(activity.title, 84, colors.ink, 3, 700);
  y += 42;
  const [first] = activity.sessions;
  if (first) write(saySpanLong(first.startAt, first.endAt), 48, colors.ink, 2);
  if (activity.sessions.length > 1) write(text.sessions(activity.sessions.length), 42, colors.ink2, 1);
  write(`${placeName(activity.townshipCode)} ${activity.venue}`, 48, colors.ink, 2);
  write(text.host(activity.organisationName), 42, colors.ink2, 2);

  const top = posterSize.height - margin - codeSize;
  pen.fillStyle = colors.white;
  pen.fillRect(margin, top, codeSize, codeSize);
  pen.drawImage(code, margin + 15, top + 15, codeSize - 30, codeSize - 30);
  const beside = margin + codeSize + 48;
  pen.font = `600 54px ${family}`;
  pen.fillStyle = colors.ink;
  pen.fillText(navigationText.name, beside, top + 75);
  pen.font = `400 42px ${family}`;
  pen.fillStyle = colors.ink2;
  pen.fillText(text.scan, beside, top + 165);
  pen.fillText(text.seats(activity.seats.capacity), beside, top + 225);
}

/** The one motif: circles around one heart, cut by the edge. */
function drawRings(pen: Pen): void {
  const center = { x: posterSize.width - 210, y: 120 };
  pen.strokeStyle = colors.vermilion;
  for (const [index, radius] of [55, 120, 185, 250].entries()) {
    pen.globalAlpha = 1 - index * 0.24;
    pen.lineWidth = 27;
    pen.beginPath();
    pen.arc(center.x, center.y, radius, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
