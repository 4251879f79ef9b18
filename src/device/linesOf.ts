import { charactersOf } from '../../domain/text/characters';

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
  if (lines.length <= most) return withoutWidow(lines);
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(last + ellipsis)) last = charactersOf(last).slice(0, -1).join('');
  return [...lines.slice(0, most - 1), last + ellipsis];
}

const minBefore = 3;

/** No character stands alone on the last line: one of the line before keeps it company. */
function withoutWidow(lines: readonly string[]): readonly string[] {
  const [before = '', last = ''] = lines.slice(-2);
  const characters = Array.from(before);
  if (lines.length < 2 || Array.from(last).length !== 1 || characters.length < minBefore) return lines;
  return [...lines.slice(0, -2), characters.slice(0, -1).join(''), `${characters[characters.length - 1]}${last}`];
}
