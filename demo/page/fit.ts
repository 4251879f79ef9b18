/** A phone's own width in CSS pixels, and between which heights its screen may be. */
const phoneWidth = 375;
const shortest = 620;
const tallest = 812;
const smallestScale = 0.72;

/**
 * Sizes the phones to the room there is: first their screens grow shorter, then they shrink; below that the page scrolls.
 * `room` is what one phone's screen may take, in CSS pixels.
 */
export function fitPhone(room: { readonly width: number; readonly height: number }): {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
} {
  const scale = Math.max(smallestScale, Math.min(1, room.width / phoneWidth, room.height / shortest));
  return { scale, width: phoneWidth, height: Math.min(tallest, Math.max(shortest, Math.floor(room.height / scale))) };
}
