import { type Fault, writePath } from '../../../domain/judging/fault';
import type { ProtocolText } from '../../../domain/judging/protocolText';
import { faultText, resultText } from '../../../locales/zh-CN/contest/result';
import { seatName } from '../../../locales/zh-CN/contest/stage';

const text = resultText.place;

/** Where a published file does not hold, by the names of entry and seat, and why. */
export function faultWords({ path, reason }: Fault, protocol: ProtocolText): string {
  return `${placeOf(path, protocol)}：${faultText[reason]}`;
}

function placeOf(path: Fault['path'], protocol: ProtocolText): string {
  const [member, index, part, number] = path;
  if (member === 'seal' && index === 'links' && typeof part === 'number') return text.link(part + 1);
  if (member !== 'entries' || typeof index !== 'number' || 'stages' in protocol) return text.elsewhere(writePath(path));
  const entry = protocol.entries[index];
  if (entry === undefined) return text.elsewhere(writePath(path));
  const judge = part === 'marks' && typeof number === 'number' ? entry.marks[number]?.judge : undefined;
  const title = text.entry(entry.title ?? entry.id);
  return judge === undefined ? title : `${title} ${text.seat(seatName(judge))}`;
}
