/** How fast scores are shown, in milliseconds; the style sheet gets the same figures. */
export const beat = 1300;
/** From the last seat to what is dropped, and from there to the final. */
export const dropPause = 600;
export const finalPause = 1500;

export const revealMilliseconds = (seats: number): number => seats * beat + dropPause + finalPause;
