import * as v from 'valibot';
import { position } from '../../../contracts/fields';
import type { Position } from '../../../domain/activity/activity';
import { foldedCode } from '../../../domain/text/fold';

export const positionText = ({ latitude, longitude }: Position): string => `${latitude},${longitude}`;

/**
 * A place as it is pasted from a map: two numbers. Maps disagree on which comes first; in China no latitude is a
 * longitude, so the numbers themselves tell. Null for anything else.
 */
export function positionOf(text: string): Position | null {
  const numbers = foldedCode(text).split(/[,、 ]+/);
  if (numbers.length !== 2 || !numbers.every((number) => /^\d{1,3}(\.\d+)?$/.test(number))) return null;
  const [first = 0, second = 0] = numbers.map(Number);
  const inOrder = { latitude: Math.min(first, second), longitude: Math.max(first, second) };
  return v.is(position, inOrder) ? inOrder : null;
}
