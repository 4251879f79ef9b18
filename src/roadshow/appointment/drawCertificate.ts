import { navigationText } from '../../../locales/zh-CN/app/navigation';
import {
  certificateNo,
  dutyNames,
  saySpanOfDays,
  appointmentText as text,
} from '../../../locales/zh-CN/contest/appointment';
import { colors } from '../../components/colors';
import { type CanvasNode, canvasPenOf, loadPicture } from '../../device/canvas';
import { linesOf } from '../../device/linesOf';
import type { OwnAppointment } from './useAppointment';

/** In pixels: sharp on a phone and on an A4 print. */
export const certificateSize = { width: 1240, height: 1754 } as const;
const margin = 150;
const width = certificateSize.width - 2 * margin;
const family = '"PingFang SC", "Noto Sans CJK SC", sans-serif';
const codeSize = 300;

/** Name, village, duties and term, under a double frame; below them who gave it, its number, and the code to verify it. */
export async function drawCertificate(
  canvas: CanvasNode,
  { holder, village, duties, terms, number, entryTitle, organisationName }: OwnAppointment,
  codeSource: string | null,
): Promise<void> {
  const code = codeSource === null ? null : await loadPicture(canvas, codeSource);
  const pen = canvasPenOf(canvas);
  pen.fillStyle = colors.white;
  pen.fillRect(0, 0, certificateSize.width, certificateSize.height);
  pen.strokeStyle = colors.crimson;
  for (const [inset, thickness] of [
    [54, 8],
    [78, 2],
  ] as const) {
    pen.lineWidth = thickness;
    pen.strokeRect(inset, inset, certificateSize.width - 2 * inset, certificateSize.height - 2 * inset);
  }
  pen.textBaseline = 'top';
  pen.textAlign = 'center';
  const middle = certificateSize.width / 2;
  let y = 190;
  const write = (words: string, size: number, color: string, { weight = 400, most = 2, after = 0.5 } = {}) => {
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillStyle = color;
    for (const line of linesOf(words, most, (part) => pen.measureText(part).width <= width)) {
      pen.fillText(line, middle, y);
      y += size * 1.4;
    }
    y += size * after;
  };
  write(navigationText.name, 44, colors.crimson, { weight: 600, after: 0.4 });
  write(text.certificate, 104, colors.crimson, { weight: 700, after: 0.9 });
  write(holder, 84, colors.ink, { weight: 700, most: 1, after: 0.6 });
  write(text.whoever(village), 54, colors.ink, { after: 0.6 });
  write(duties.map((duty) => dutyNames[duty]).join(' · '), 42, colors.ink2, { after: 0.7 });
  const [first, last] = [terms[0], terms[terms.length - 1]];
  if (first && last) write(`${text.term} ${saySpanOfDays(first.from, last.until)}`, 42, colors.ink, { after: 0.5 });
  write(text.for(entryTitle), 38, colors.ink2);

  const top = certificateSize.height - margin - codeSize;
  pen.textAlign = 'left';
  if (code !== null) pen.drawImage(code, certificateSize.width - margin - codeSize, top, codeSize, codeSize);
  y = top + 40;
  const side = width - codeSize - 40;
  const writeLeft = (words: string, size: number, color: string, weight = 400) => {
    pen.font = `${weight} ${size}px ${family}`;
    pen.fillStyle = color;
    for (const line of linesOf(words, 2, (part) => pen.measureText(part).width <= side)) {
      pen.fillText(line, margin, y);
      y += size * 1.5;
    }
  };
  writeLeft(organisationName, 44, colors.ink, 600);
  writeLeft(certificateNo(number), 38, colors.ink2);
  writeLeft(code === null ? text.typeIn : text.scan, 38, colors.ink2);
}
