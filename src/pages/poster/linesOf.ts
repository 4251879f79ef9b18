import { charactersOf } from '../../../domain/text/characters';

const ellipsis = '…';

/** `words` in at most `most` lines that fit; what is too much ends in an ellipsis. Chinese breaks anywhere. */
export function linesOf(words: string, most: number, fits: (part: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of charactersOf(words)) {
    if (line === '' || fits(line + character)) {
      line += character;
      continue;
    }
    lines.push(line);
    line = character.trim();
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(last + ellipsis)) last = charactersOf(last).slice(0, -1).join('');
  return [...lines.slice(0, most - 1), last + ellipsis];
}
