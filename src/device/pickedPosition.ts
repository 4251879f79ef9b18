import type { Position } from '../../domain/activity/activity';

/** What the page of the map leaves for the page that opened it; null takes a position away. */
type Picked = { readonly position: Position | null };

let picked: Picked | null = null;

export const leavePosition = (position: Position | null): void => {
  picked = { position };
};

/** What was picked since the last time, once; null where nothing was. */
export function takePosition(): Picked | null {
  const taken = picked;
  picked = null;
  return taken;
}
