import { type Fault, writePath } from '../../../domain/judging/fault';
import type { ContestText, ProtocolText, StagedProtocolText } from '../../../domain/judging/protocolText';
import { faultText, resultText } from '../../../locales/zh-CN/contest/result';
import { seatName } from '../../../locales/zh-CN/contest/stage';

const text = resultText.place;

/** Where a published file does not hold, by the names of entry and seat, and why. */
export function faultWords({ path, reason }: Fault, protocol: ProtocolText): string {
  return `${placeOf(path, protocol)}：${faultText[reason]}`;
}

function placeOf(path: Fault['path'], protocol: ProtocolText): string {
  const [member, index, part] = path;
  if (member === 'seal' && index === 'links' && typeof part === 'number') return text.link(part + 1);
  if ('stages' in protocol) return placeInStage(path, protocol);
  return placeOfEntry(path, protocol) ?? text.elsewhere(writePath(path));
}

function placeInStage(path: Fault['path'], { stages }: StagedProtocolText): string {
  const [member, index, ...rest] = path;
  const stage = member === 'stages' && typeof index === 'number' ? stages[index] : undefined;
  const place = stage && placeOfEntry(rest, stage);
  return place ? text.inStage(stage?.title ?? '', place) : text.elsewhere(writePath(path));
}

function placeOfEntry([member, index, part, number]: Fault['path'], { entries }: ContestText): string | null {
  if (member !== 'entries' || typeof index !== 'number') return null;
  const entry = entries[index];
  if (entry === undefined) return null;
  const judge = part === 'marks' && typeof number === 'number' ? entry.marks[number]?.judge : undefined;
  const title = text.entry(entry.title ?? entry.id);
  return judge === undefined ? title : `${title} ${text.seat(seatName(judge))}`;
}
